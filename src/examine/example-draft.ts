import type { Example } from '../policy/pack.ts';
import type { Draft } from './draft.ts';

/**
 * An example of a rule as the draft it describes. Mentions are names that stand in its text as the
 * site would put them; undefined where one does not.
 */
export function exampleDraft({ mentions, ...example }: Example): Draft | undefined {
  const placed = mentions.map((name) => {
    const start = example.text.indexOf(name);
    return { name, start, end: start + name.length };
  });
  return placed.some(({ start }) => start < 0) ? undefined : { ...example, mentions: placed };
}
