import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  type NamesFile,
  openWeights,
  type WeightsFile,
} from '../../src/examine/names/names-file.ts';
import { styleOf } from '../../src/examine/names/style.ts';
import { openTable, packTable, type Table } from '../../src/examine/names/table.ts';
import { tagNames } from '../../src/examine/names/tagger.ts';
import { type Who, whos } from '../../src/examine/names/who/kinds.ts';
import { viewOf } from '../../src/examine/names/words-in-view.ts';
import { spanOf } from '../../src/examine/text/normalise.ts';
import { readSentences } from '../../src/examine/text/passage.ts';
import { type Lesson, learn, lessonOf, timesMet } from './names/learn.ts';
import { type FirstName, kindsOf, readList } from './names/lists.ts';
import {
  linesOf,
  type NamedPost,
  type NamedText,
  readPosts,
  readTagged,
} from './names/named-text.ts';
import { nameDraw, withNamesSwapped } from './names/swap.ts';
import { mostUsefulFeatures, stored } from './names/weights.ts';
import { learnWho, type WhoLesson, whoLessons, whoTimesMet } from './names/who.ts';
import { countWords } from './names/word-counts.ts';
import { randomFrom } from './random.ts';

const target = 'assets/models/names.json';
const corpus = 'tests/corpus/train';
const seed = 7;
/** Of the table of words: so many that strangers are seldom taken for known. */
const wordBits = 20;
/** So many places that what is not kept seldom stands where something is; three bits of a weight are enough. */
const tagging = { bits: 19, epochs: 4, seed, kept: 17_000, steps: 7 };
/** So many times the posts of others count, or what the many posts about people are like would count for everything. */
const othersCount = 6;
/** Added to every score: training texts have fewer names than posts about people. */
const bias = 0.5;
const placing = { bits: 17, epochs: 12, seed, kept: 7_000, steps: 15 };
/** How far ahead must be what holds a post: most of all that somebody is a pupil. */
const caution: Partial<Record<Who, number>> = { pupil: 1.65, parent: 1.2, colleague: 0.7 };

/** What names are learnt from. */
export interface NamesData {
  posts: readonly NamedPost[];
  /** Posts of others with their names; words of others, for counting. */
  tagged: readonly NamedText[];
  plain: readonly string[];
  firstNames: readonly FirstName[];
  surnames: readonly string[];
}

/** Makes the names model: who is named in posts, and who that is to the writer. */
export function trainNames(data: string | undefined): void {
  const file = `${JSON.stringify(namesFrom(namesData(data, readPosts(corpus))))}\n`;
  writeFileSync(target, file);
  console.log(`names: ${gzipSync(file, { level: 9 }).length} bytes gzipped`);
}

/** Without the licensed data the lists and posts of the project must do. */
export function namesData(data: string | undefined, posts: readonly NamedPost[]): NamesData {
  const listed = readList('first-names').map((name): FirstName => [name, 1]);
  if (!data)
    return { posts, tagged: [], plain: [], firstNames: listed, surnames: readList('surnames') };
  return {
    posts,
    tagged: ['btc_train', 'wnut_train'].flatMap((set) => readTagged(`${data}/names/${set}.jsonl`)),
    plain: ['edos_train', 'toxspans']
      .map((set) => `${data}/tone/${set}.jsonl`)
      .filter((file) => existsSync(file))
      .flatMap((file) => linesOf(file).map((line) => String(JSON.parse(line).text))),
    firstNames: readFirstNames(data),
    surnames: linesOf(`${data}/names/us_surnames.txt`),
  };
}

export function namesFrom({ posts, tagged, plain, firstNames, surnames }: NamesData): NamesFile {
  const counts = countWords([...[...tagged, ...posts].map(({ text }) => text), ...plain]);
  const words = packTable(kindsOf(firstNames, counts), wordBits);
  const known = openTable(words);
  const taggerFrom = (texts: readonly NamedText[]) => {
    const draw = nameDraw(firstNames, surnames, randomFrom(seed));
    const swapped = texts
      .filter(({ names }) => names.length > 0)
      .map((text) => withNamesSwapped(text, draw));
    return learnTagger([...texts, ...swapped].flatMap((text) => lessonsOf(text, known)));
  };
  // Who is named is learnt from names as they are found out of fold, in the half a tagger was not trained on.
  const people = [0, 1].flatMap((half) => {
    const tagger = openWeights(
      taggerFrom([...tagged, ...posts.filter((_, at) => at % 2 !== half)]),
    );
    const own = posts.filter((_, at) => at % 2 === half);
    return own.flatMap((post) =>
      whoLessons(post, { words: known, tag: (view) => tagNames(view, tagger) }),
    );
  });
  const texts = [...Array.from({ length: othersCount }, () => tagged).flat(), ...posts];
  return { words, tagger: taggerFrom(texts), who: learnPlaces(people) };
}

function learnTagger(lessons: readonly Lesson[]): WeightsFile {
  const all = learn(lessons, tagging, () => true);
  const kept = mostUsefulFeatures(all, timesMet(lessons), tagging.kept);
  const weights = learn(lessons, tagging, (place) => kept.has(place));
  return stored(weights, tagging, [bias]);
}

function learnPlaces(people: readonly WhoLesson[]): WeightsFile {
  const all = learnWho(people, placing, () => true);
  const kept = mostUsefulFeatures(all, whoTimesMet(people, placing.bits), placing.kept);
  const weights = learnWho(people, placing, (place) => kept.has(place));
  return stored(
    weights,
    placing,
    whos.map((who) => -(caution[who] ?? 0)),
  );
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

/** A lesson for each sentence, as they are read in use. */
function lessonsOf({ text, names }: NamedText, words: Table): Lesson[] {
  const sentences = readSentences(text);
  const style = styleOf({
    sentences: sentences.map(({ passage }) => ({ passage, kept: [] })),
    kept: [],
  });
  return sentences.map(({ passage, start: offset }) => {
    const view = viewOf(passage, words, style);
    const labels = new Uint8Array(view.count);
    for (let token = 0; token < view.count; token++) {
      const span = spanOf(passage, view.starts[token] ?? 0, view.ends[token] ?? 0);
      const start = span.start + offset;
      if (names.some((name) => name.start <= start && start < name.end)) labels[token] = 1;
    }
    return lessonOf(view, labels, tagging.bits);
  });
}
