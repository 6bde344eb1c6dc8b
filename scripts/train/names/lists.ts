import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  firstNameKind,
  isFirstName,
  kind,
  ordinariness,
  thingOf,
} from '../../../src/examine/names/kinds.ts';
import { phraseAt, style, viewOf } from '../../../src/examine/names/words-in-view.ts';
import { readPassage } from '../../../src/examine/text/passage.ts';
import { ordinarinessOf, ordinaryWords, type WordCounts } from './word-counts.ts';

export type FirstName = readonly [name: string, births: number];

const registeredCount = 5_000;
const ordinaryCount = 10_000;
/** Up to these ranks a first name is very common, and common; a listed one is common at least. */
const veryCommon = 400;
const common = 1_600;

/** The kind of each known word and phrase, by its hash, those first that most need their place in the table. */
export function kindsOf(registered: readonly FirstName[], counts: WordCounts): Map<number, number> {
  const [things, famous, surnames] = ['things', 'famous', 'surnames'].map(
    (list) => new Set(readList(list)),
  );
  const kinds = new Map<number, number>();
  const put = (phrase: string, of: number | ((words: number) => number)) => {
    const { hash, words } = hashOf(phrase);
    if (!kinds.has(hash)) kinds.set(hash, typeof of === 'number' ? of : of(words));
  };
  for (const [name, band] of bandsOf(registered)) {
    const written = ordinarinessOf(name, counts);
    const ordinary = things?.has(name) ? Math.max(written, ordinariness.atTimes) : written;
    put(name, firstNameKind(band, ordinary));
  }
  for (const thing of things ?? []) put(thing, thingOf);
  for (const word of ordinaryWords(counts, ordinaryCount)) {
    const isName = surnames?.has(word) || famous?.has(word);
    put(word, isName ? kind.ordinaryName : kind.ordinary);
  }
  for (const name of famous ?? []) put(name, name.includes(' ') ? kind.famousName : kind.famous);
  for (const name of surnames ?? []) put(name, kind.surname);
  return new Map([...kinds].sort(([, a], [, b]) => turnOf(a) - turnOf(b)));
}

/**
 * Ordinary words and places are far more often written than a rare name that has the same place in the table,
 * and would be taken for it.
 */
function turnOf(of: number): number {
  if (isFirstName(of) && of >= firstNameKind(2, 0)) return 0;
  return isFirstName(of) || otherNames.has(of) ? 2 : 1;
}

const otherNames = new Set<number>([kind.surname, kind.famous, kind.famousName]);

/** First names with how common they are: 2 most. */
function bandsOf(registered: readonly FirstName[]): Map<string, number> {
  const bands = new Map<string, number>();
  registered.slice(0, registeredCount).forEach(([name], rank) => {
    bands.set(name, rank < veryCommon ? 2 : rank < common ? 1 : 0);
  });
  for (const name of readList('first-names')) bands.set(name, Math.max(1, bands.get(name) ?? 0));
  return bands;
}

/** A list of the project's own: words and phrases with commas between. */
export function readList(name: string): string[] {
  return readFileSync(join(import.meta.dirname, 'lists', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** As a view has it. */
function hashOf(phrase: string): { hash: number; words: number } {
  const view = viewOf(readPassage(phrase), undefined, style.mixed);
  return { hash: phraseAt(view, 0, view.count - 1), words: view.count };
}
