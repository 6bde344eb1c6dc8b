import type { Example } from '../policy/pack.ts';
import type { Draft } from './draft.ts';

/**
 * An example of a rule as the draft it describes. Mentions are names that stand in its text as the
 * site would put them; undefined where one does not.
 */
export function exampleDraft({ mentions, place, shared, ...example }: Example): Draft | undefined {
  const placed = mentions.map((name) => {
    const start = example.text.indexOf(name);
    const mention = { name, start, end: start + name.length };
    // LinkedIn's own markup tells people from pages; examples mention people.
    return example.platform === 'linkedin' ? { ...mention, kind: 'person' as const } : mention;
  });
  if (placed.some(({ start }) => start < 0)) return undefined;
  const beside = { ...(place && { place }), shared: shared ? [shared] : [], own: [] };
  return { ...example, mentions: placed, ...((place || shared) && { beside }) };
}
