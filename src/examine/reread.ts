import type { Reading, ReadingCache, Sentences } from './reading.ts';
import { editBetween } from './text/edit.ts';
import { endSeen, sentenceEnd } from './text/sentences.ts';

/**
 * The sentences of a text, of which those before and after what changed since the last one are taken from
 * there: a key costs what it touches, not what stands around it.
 */
export function sentencesAfter(
  old: ReadingCache,
  text: string,
  read: (sentence: string) => Reading,
): Sentences {
  if (text === old.text && old.sentences.length > 0) return old;
  const edit = editBetween(old.text, text);
  const by = edit.put - edit.gone;
  const first = endedBy(old, edit.start - endSeen.after);
  const sentences = old.sentences.slice(0, first);
  const starts = old.starts.slice(0, first);
  let start = first > 0 ? endOf(old, first - 1) : 0;
  let next = first;
  do {
    const words = text.slice(start, sentenceEnd(text, start));
    sentences.push(unchanged(words, old, first) ?? read(words));
    starts.push(start);
    start += words.length;
    while ((old.starts[next] ?? Number.POSITIVE_INFINITY) + by < start) next++;
    const isPast = start >= edit.start + edit.put + endSeen.before;
    if (isPast && next < old.starts.length && (old.starts[next] ?? 0) + by === start)
      return {
        sentences: sentences.concat(old.sentences.slice(next)),
        starts: starts.concat(old.starts.slice(next).map((one) => one + by)),
      };
  } while (start < text.length);
  return { sentences, starts };
}

/** How many of the first sentences end here at the latest. */
function endedBy(old: Sentences, offset: number): number {
  let low = 0;
  let high = old.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(old, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endOf = ({ sentences, starts }: Sentences, at: number): number =>
  (starts[at] ?? 0) + (sentences[at]?.original.length ?? 0);

/** Sentences beside the one that was edited. */
const beside = 3;

function unchanged(words: string, { sentences }: Sentences, first: number) {
  for (let at = first; at < first + beside; at++)
    if (sentences[at]?.original === words) return sentences[at];
  return undefined;
}
