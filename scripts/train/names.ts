import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { hashFeature } from '../../src/examine/model/linear.ts';
import { packNames } from '../../src/examine/names/gazetteer.ts';
import {
  type NameLists,
  type NameListsFile,
  openLists,
} from '../../src/examine/names/name-lists.ts';
import type { NamesFile } from '../../src/examine/names/names-file.ts';
import { makeFilter } from '../../src/examine/names/word-filter.ts';
import { styleOf, viewOf } from '../../src/examine/names/words-in-view.ts';
import { readSentences, spanOf } from '../../src/examine/text/passage.ts';
import { type Lesson, learn } from './names/learn.ts';
import { linesOf, type NamedText, readPosts, readTagged } from './names/named-text.ts';
import { shortForms } from './names/short-forms.ts';
import { nameDraw, withNamesSwapped } from './names/swap.ts';
import { countWords, ordinariness, ordinaryWords, type WordCounts } from './names/word-counts.ts';
import { quantised } from './quantise.ts';
import { randomFrom } from './random.ts';

const target = 'assets/models/names.json';
const corpus = 'tests/corpus/train';
const bits = 16;
const rounds = 8;
const seed = 7;
/** As many as F1 has use for. */
const steps = 63;
/** Added to every score: training texts have fewer names than posts about people. */
const bias = 0.5;
const ordinaryCount = 10_000;
const firstNameCount = 8_000;
/** Up to these ranks a first name is very common, and common. */
const veryCommon = 400;
const common = 1_600;

type FirstName = readonly [name: string, births: number];

/** Makes the names model: a tagger of person names in posts, and the lists it looks words up in. */
export function trainNames(data: string | undefined): void {
  const posts = readPosts(corpus);
  const tagged = data ? taggedTexts(data) : [];
  const texts = [...tagged, ...posts, ...posts];
  if (texts.length === 0) {
    console.log('names: nothing to learn from; the model stays as it is');
    return;
  }
  const firstNames = data ? readFirstNames(data) : namesOfPosts(posts);
  const counts = countWords([...texts.map(({ text }) => text), ...(data ? plainTexts(data) : [])]);
  const lists = listsOf(firstNames, counts);
  const random = randomFrom(seed);
  const surnames = data
    ? linesOf(`${data}/names/us_surnames.txt`)
    : namesOfPosts(posts).map(([name]) => name);
  const draw = nameDraw(firstNames, surnames, random);
  const swapped = texts
    .filter(({ names }) => names.length > 0)
    .map((text) => withNamesSwapped(text, draw));
  const opened = openLists(lists);
  const lessons = [...texts, ...swapped].flatMap((text) => lessonsOf(text, opened));
  const tagger = quantised(learn(lessons, bits, rounds, seed), bits, ['name'], [bias], steps);
  const file = `${JSON.stringify({ tagger, lists } satisfies NamesFile)}\n`;
  writeFileSync(target, file);
  console.log(
    `names: ${lessons.length} sentences, ${gzipSync(file, { level: 9 }).length} bytes gzipped`,
  );
}

function taggedTexts(data: string): NamedText[] {
  return ['btc_train', 'wnut_train'].flatMap((set) => readTagged(`${data}/names/${set}.jsonl`));
}

/** Texts that words are counted in, and nothing else is taken from. */
function plainTexts(data: string): string[] {
  return ['edos_train', 'toxspans']
    .map((set) => `${data}/tone/${set}.jsonl`)
    .filter((file) => existsSync(file))
    .flatMap((file) => linesOf(file).map((line) => String(JSON.parse(line).text)));
}

/** Most common first. */
function readFirstNames(data: string): FirstName[] {
  return readFileSync(`${data}/names/uk_first_names.csv`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([name = '', births = '0']): FirstName => [name, Number(births)])
    .filter(([name]) => /^[a-z]{2,}$/.test(name));
}

function namesOfPosts(posts: readonly NamedText[]): FirstName[] {
  const found = new Map<string, number>();
  for (const { text, names } of posts) {
    for (const { start, end } of names) {
      const first = /^[a-z]{3,}/.exec(text.slice(start, end).toLowerCase())?.[0];
      if (first) found.set(first, (found.get(first) ?? 0) + 1);
    }
  }
  return [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function listsOf(firstNames: readonly FirstName[], counts: WordCounts): NameListsFile {
  const listed = firstNames.slice(0, firstNameCount).map(([name], rank): [string, number] => {
    const band = rank < veryCommon ? 0 : rank < common ? 1 : 2;
    return [name, 3 * band + ordinariness(name, counts)];
  });
  const known = new Map(listed);
  for (const name of shortForms) {
    if (!known.has(name)) known.set(name, 3 + ordinariness(name, counts));
  }
  const ordinary = ordinaryWords(counts, ordinaryCount).filter((word) => !known.has(word));
  return {
    firstNames: packNames(known),
    ordinary: Buffer.from(makeFilter(ordinary.map((word) => hashFeature(word))).bits).toString(
      'base64',
    ),
  };
}

/** A lesson for each sentence, as they are read in use. */
function lessonsOf({ text, names }: NamedText, lists: NameLists): Lesson[] {
  const sentences = readSentences(text);
  const style = styleOf(sentences.map(({ passage }) => ({ passage, kept: [] })));
  return sentences.map(({ passage, start: offset }) => {
    const view = viewOf(passage, lists, style);
    const labels = new Uint8Array(view.count);
    for (let token = 0; token < view.count; token++) {
      const { tokens } = passage;
      const span = spanOf(passage, tokens.starts[token] ?? 0, tokens.ends[token] ?? 0);
      const start = span.start + offset;
      if (names.some((name) => name.start <= start && start < name.end)) labels[token] = 1;
    }
    return { view, labels };
  });
}
