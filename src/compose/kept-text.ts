import type { Span } from '../examine/draft.ts';
import type { Edit } from '../examine/text/edit.ts';
import type { EditorText, KeptBlock } from '../platforms/platform.ts';
import { movedBy, namedIn } from '../platforms/ranges.ts';
import type { Typed } from './keys.ts';

/** An editor's text. Keys change one line of it, and it is put together again only when somebody asks. */
export interface KeptText {
  get(): EditorText;
  set(text: EditorText): void;
  /**
   * Takes over what keys changed in a line. @returns where in the whole text they were; undefined where the
   * line had no words to find it by
   */
  take(typed: Typed): Edit | undefined;
}

/** Where a line stands: its first piece by number, and where its text begins. */
interface Place {
  first: number;
  at: number;
}

export function keepText(): KeptText {
  let text: EditorText = { text: '', pieces: [], mentions: [] };
  let typed: (Place & Typed) | undefined;

  function set(now: EditorText): void {
    text = now;
    typed = undefined;
  }
  function get(): EditorText {
    if (typed) set(withLine(text, typed));
    return text;
  }
  return {
    get,
    set,
    take(next) {
      if (typed && typed.line !== next.line) get();
      const place = typed ?? placeOf(next.before, text);
      if (!place) return undefined;
      const { first, at } = place;
      typed = { ...next, before: typed?.before ?? next.before, first, at };
      return { ...next.edit, start: at + next.edit.start };
    },
  };
}

function placeOf(line: KeptBlock, { pieces }: EditorText): Place | undefined {
  const own = line.pieces.at(-1);
  // Most people write at the end.
  const last = pieces.findLastIndex(({ node }) => node === own?.node);
  const first = last + 1 - line.pieces.length;
  const [begin, known] = [line.pieces[0], pieces[first]];
  if (!begin || known?.node !== begin.node) return undefined;
  return { first, at: known.start - begin.start };
}

function withLine(
  { text, pieces, mentions }: EditorText,
  { before, after, first, at }: Place & Typed,
): EditorText {
  const end = at + before.text.length;
  const by = after.text.length - before.text.length;
  const moveRest = <T extends Span>(rest: T[]) =>
    by === 0 ? rest : rest.map((place) => movedBy(by, place));
  return {
    text: text.slice(0, at) + after.text + text.slice(end),
    pieces: pieces
      .slice(0, first)
      .concat(after.pieces.map((piece) => movedBy(at, piece)))
      .concat(moveRest(pieces.slice(first + before.pieces.length))),
    mentions: mentions
      .filter((mention) => mention.end <= at)
      .concat(namedIn(after.text, after.mentions).map((mention) => movedBy(at, mention)))
      .concat(moveRest(mentions.filter(({ start }) => start >= end))),
  };
}
