import { Profanity } from '@2toad/profanity';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Subject } from './timing.ts';

/** What others offer for texts like these, each asked for everything it finds. */
export async function rivals(): Promise<Subject[]> {
  const obscenity = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  const profanity = new Profanity();
  // Harper remembers the sentences it has seen, so that its figure here is its best.
  const harper = new LocalLinter({ binary, dialect: Dialect.British });
  await harper.setup();
  return [
    { name: 'obscenity', examine: ({ text }) => obscenity.getAllMatches(text, true) },
    { name: '@2toad/profanity', examine: ({ text }) => profanity.censor(text) },
    { name: 'harper.js', examine: ({ text }) => harper.lint(text) },
  ];
}
