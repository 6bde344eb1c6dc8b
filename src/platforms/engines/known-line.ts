import type { Span } from '../../examine/draft.ts';
import type { KeptBlock } from '../platform.ts';
import { seenAs, unseen } from './lines.ts';

/** A line as it is now; undefined where it has to be read. A long one may be of hundreds of text nodes. */
export function knownOf(block: KeptBlock | undefined): KeptBlock | undefined {
  if (!block?.changed) return block;
  const { text, pieces, mentions, changed } = block;
  const { data } = changed;
  const piece = pieces.find(({ node }) => node === changed);
  const isWhole = piece?.from === 0 && pieces.findLast(({ node }) => node === changed) === piece;
  if (!isWhole || data === '' || unseen.test(data)) return undefined;
  const { start, end } = piece;
  const by = data.length - (end - start);
  const move = (at: number) => (at < end ? at : at + by);
  const along = <T extends Span>(place: T): T =>
    place.end < end ? place : { ...place, start: move(place.start), end: move(place.end) };
  return {
    text: text.slice(0, start) + seenAs(data) + text.slice(end),
    pieces: pieces.map(along),
    mentions: mentions.map(along),
  };
}
