import type { Memory, PlacedReading, Reading } from './reading.ts';
import { editBetween } from './text/edit.ts';
import { endSeen, sentenceEnd } from './text/sentences.ts';

/**
 * The sentences of a text, of which those before and after what changed since the last one are taken from
 * there: a key costs what it touches, not what stands around it.
 */
export function sentencesAfter(
  { text: before, sentences: old }: Memory,
  text: string,
  read: (sentence: string) => Reading,
): readonly PlacedReading[] {
  if (text === before && old.length > 0) return old;
  const edit = editBetween(before, text);
  const by = edit.put - edit.gone;
  const first = endedBy(old, edit.start - endSeen.after);
  const sentences = old.slice(0, first);
  let start = endOf(sentences.at(-1));
  let next = first;
  do {
    const words = text.slice(start, sentenceEnd(text, start));
    sentences.push({ sentence: unchanged(words, old, first) ?? read(words), start });
    start += words.length;
    while ((old[next]?.start ?? Number.POSITIVE_INFINITY) + by < start) next++;
    const isPast = start >= edit.start + edit.put + endSeen.before;
    if (isPast && (old[next]?.start ?? -1) + by === start)
      return [...sentences, ...movedBy(by, old.slice(next))];
  } while (start < text.length);
  return sentences;
}

/** How many of the first sentences end here at the latest. */
function endedBy(sentences: readonly PlacedReading[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(sentences[middle]) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const endOf = (placed: PlacedReading | undefined): number =>
  placed ? placed.start + placed.sentence.original.length : 0;

/** Sentences beside the one that was edited. */
const beside = 3;

function unchanged(words: string, old: readonly PlacedReading[], first: number) {
  return old.slice(first, first + beside).find(({ sentence }) => sentence.original === words)
    ?.sentence;
}

function movedBy(by: number, sentences: readonly PlacedReading[]): readonly PlacedReading[] {
  if (by === 0) return sentences;
  return sentences.map(({ sentence, start }) => ({ sentence, start: start + by }));
}
