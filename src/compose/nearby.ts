import type { CompiledPolicy } from '../examine/compile.ts';
import type { Draft, Span } from '../examine/draft.ts';
import { examine } from '../examine/examine.ts';
import type { Finding } from '../examine/finding.ts';
import { newReadingCache, readDraft } from '../examine/reading.ts';
import { isGuess } from '../examine/repeats.ts';
import { seenBySentence, wholeOf } from '../examine/signals/index.ts';
import { sentencesOf, stretchAt } from '../examine/text/sentences.ts';
import { movedBy } from '../platforms/ranges.ts';

/** Longer sentences, in units of the text, are not looked at whole. */
const reach = 300;

/**
 * What the words around a place say by themselves, at a fraction of what the whole draft costs. Nothing that
 * only a whole draft says. Done in four steps, between which somebody who types need not wait.
 * @returns findings placed in the draft as it was at the first step
 */
export function* findNearby(
  draft: Draft,
  at: number,
  policy: CompiledPolicy,
): Generator<void, Finding[]> {
  const { start, end } = sentencesAround(draft.text, at);
  const mentions = draft.mentions
    .filter((mention) => start <= mention.start && mention.end <= end)
    .map((mention) => movedBy(-start, mention));
  const { beside: _, ...bare } = draft;
  const words = { ...bare, text: draft.text.slice(start, end), mentions, tags: [] };
  const cache = newReadingCache();
  const reading = readDraft(words, policy, cache);
  yield;
  seenBySentence(reading, policy);
  yield;
  wholeOf(reading, policy);
  yield;
  return examine(words, policy, cache)
    .filter((finding) => !isGuess(finding))
    .map((finding) => ({
      ...finding,
      spans: finding.spans.map((span) => movedBy(start, span)),
    }));
}

/** The sentence that ends here or goes on, and the one before it. */
function sentencesAround(text: string, at: number): Span {
  const from = Math.max(0, at - reach);
  const near = sentencesOf(text.slice(from, at + reach));
  const ends = near.map((one) => from + one.start + one.text.length);
  const last = stretchAt(ends, at - 1);
  return { start: from + (near[Math.max(0, last - 1)]?.start ?? 0), end: ends[last] ?? at };
}
