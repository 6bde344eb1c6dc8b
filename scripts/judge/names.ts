import type { CompiledPolicy } from '../../src/examine/compile.ts';
import type { Span } from '../../src/examine/draft.ts';
import { personsIn } from '../../src/examine/names/persons.ts';
import { readDraft } from '../../src/examine/reading.ts';
import { draftOf } from '../../tests/examine/support.ts';
import { type NamedText, readPosts, readTagged } from '../train/names/named-text.ts';
import {
  type NameFinder,
  scoreOf,
  spanTally,
  type Tally,
  tokenTally,
} from '../train/names/score.ts';
import { type Bar, type Figure, figureOf, needsData, ours } from './figure.ts';
import { bootstrap } from './interval.ts';
import { nameFinders } from './peers/name-finders.ts';

const sets = [
  { file: 'btc_dev', measure: 'names, words: F1 on BTC dev', bar: { aim: 0.81, beyond: 0.84 } },
  { file: 'wnut_dev', measure: 'names, words: F1 on WNUT dev', bar: { aim: 0.66, beyond: 0.73 } },
] as const;
const postsBar: Bar = { aim: 0.88, beyond: 0.93 };

/** How well names are found: in staff posts as spans that overlap, in the data's sets word by word. */
export async function nameFigures(
  part: string,
  policy: CompiledPolicy,
  data: string | undefined,
): Promise<Figure[]> {
  const finders = [{ name: ours, find: ownFinder(policy) }, ...(await nameFinders())];
  const posts = readPosts(`tests/corpus/${part}`);
  const measure = 'names, spans: F1 on staff posts';
  return [
    ...finders.map(({ name, find }) => f1(measure, posts, find, spanTally, name, postsBar)),
    ...sets.flatMap((set) => {
      if (!data) return [needsData(set.measure, set.bar)];
      const texts = readTagged(`${data}/names/${set.file}.jsonl`);
      return finders.map(({ name, find }) =>
        f1(set.measure, texts, find, tokenTally, name, set.bar),
      );
    }),
  ];
}

function f1(
  measure: string,
  texts: readonly NamedText[],
  find: NameFinder,
  tallyOf: (text: NamedText, found: readonly Span[]) => Tally,
  by: string,
  bar: Bar,
): Figure {
  const tallies = texts.map((text) => tallyOf(text, find(text.text)));
  const { precision, recall, f1: value } = scoreOf(tallies);
  const unit = `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
  const interval = bootstrap(tallies, (drawn) => scoreOf(drawn).f1);
  return figureOf({ measure, value, unit, interval, by, bar });
}

function ownFinder(policy: CompiledPolicy): NameFinder {
  return (text) => {
    return personsIn(readDraft(draftOf(text), policy), policy);
  };
}
