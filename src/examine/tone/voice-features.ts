import { hashFeature } from '../model/linear.ts';
import type { Passage } from '../text/passage.ts';
import type { Clue } from './clue.ts';

/** Keeps the kinds of features apart. */
const seeds = { word: 1, pair: 2, letters: 3, clue: 4, clues: 5 } as const;
const shortest = 3;
const longest = 5;

/** Is told each feature of a passage, and the token it belongs to. */
export type FeatureSink = (hash: number, token: number) => void;

/**
 * Words, pairs of words, runs of 3 to 5 letters with the edges of their word, and what the lexicon knows.
 * The same for learning and for judging.
 */
export function eachFeature(passage: Passage, clues: readonly Clue[], sink: FeatureSink): void {
  const { text, tokens } = passage;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    sink(hashFeature(text, seeds.word, start, end), token);
    if (tokens.joins[token]) {
      sink(hashFeature(text, seeds.pair, start, tokens.ends[token + 1] ?? end), token);
    }
    for (let from = Math.max(0, start - 1); from + shortest <= end + 1; from++) {
      for (let length = shortest; length <= longest && from + length <= end + 1; length++) {
        sink(hashFeature(text, seeds.letters, from, from + length), token);
      }
    }
  }
  clues.forEach(({ kind, first, sentence }, index) => {
    sink(hashFeature(kind, seeds.clue), first);
    const next = clues[index + 1];
    if (next?.sentence === sentence) sink(hashFeature(kind + next.kind, seeds.clues), first);
  });
}
