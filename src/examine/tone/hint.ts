import type { Reading } from '../reading.ts';
import { tokenFrom } from '../text/tokens.ts';
import { hintId } from './tone-file.ts';

/** A word by what it hints at. Offsets are in the normalised text. */
export interface Hint {
  kind: string;
  start: number;
  end: number;
  /** Its first token. */
  first: number;
}

/** The hints of a sentence or a draft, kind by kind. */
export function hintsOf({ matches, passage }: Reading, kinds: readonly string[]): Hint[] {
  return kinds.flatMap((kind) =>
    (matches.get(hintId(kind)) ?? []).map(({ start, end }) => ({
      kind,
      start,
      end,
      first: tokenFrom(passage.tokens, start),
    })),
  );
}
