import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../../src/examine/compile.ts';
import { trained } from '../../../src/examine/model/trained.ts';
import { readDraft } from '../../../src/examine/reading.ts';
import { readOtherSignals } from '../../../src/examine/signals/index.ts';
import { placedPersons } from '../../../src/examine/tone/clue.ts';
import { toneLists } from '../../../src/examine/tone/lists.ts';
import { toneLabels } from '../../../src/examine/tone/tone.ts';
import { saidIn, voices } from '../../../src/examine/tone/voice.ts';
import {
  eachFeature,
  eachPersonFeature,
  roleFeature,
} from '../../../src/examine/tone/voice-features.ts';
import { builtinPacks, builtinPolicy } from '../../../src/policy/builtin.ts';
import type { AccountRole } from '../../../src/policy/vocabulary.ts';
import type { Post } from '../../../tests/corpus/corpus.ts';

/** One text the voice learns from. */
export interface Lesson {
  features: Uint32Array;
  /** For each voice 1 or 0, or -1 where the text does not say. */
  answers: readonly number[];
  /** What it counts beside a post of the corpus. */
  weight: number;
  isPublic: boolean;
}

/** Public data is not about schools. */
const publicWeight = 0.02;
const publicSets = ['edos_train', 'hatemoji_train', 'surge_tox', 'toxspans'];
const harsh = new Set<string>(toneLabels);

export function fromPosts(posts: readonly Post[]): Lesson[] {
  return posts.map(({ text, labels, account }) => lessonOf(text, account, labels));
}

/** The short posts of `lessons/`: under a heading with the tone and whose account or whom it is aimed at. */
export function fromLessons(): Lesson[] {
  return readLessons().map(({ text, tone, role }) =>
    lessonOf(text, role, tone === 'clean' ? [] : [tone]),
  );
}

/** Which tone the examples of a rule have; of the other rules, whatever else they say, none. */
const toneOfRule: Readonly<Record<string, string>> = {
  'vulgar-abuse': 'offensive',
  'abuse-of-a-named-person': 'offensive',
  'offensive-tone': 'offensive',
  'named-abuse-tone': 'offensive',
  threat: 'harassment',
  intimidation: 'harassment',
  'harassing-tone': 'harassment',
  accusation: 'accusation',
  'accusing-tone': 'accusation',
  belittling: 'derogatory',
  'belittling-in-one-breath': 'derogatory',
  'derogatory-tone': 'derogatory',
  'likely-sensitive': 'derogatory',
  'perhaps-sensitive': 'derogatory',
  slur: 'discriminatory',
  demeaning: 'discriminatory',
  'discriminatory-tone': 'discriminatory',
  'insult-at-an-account': 'offensive',
};
/** Rules whose examples may have a tone or none. */
const undecided = new Set(['likely-private-matter', 'perhaps-private-matter']);

/** The examples of the built-in rules. */
export function fromRules(): Lesson[] {
  return builtinPacks()
    .flatMap(({ rules }) => rules)
    .flatMap(({ id, examples }) => {
      if (undecided.has(id)) return [];
      const tone = toneOfRule[id];
      return [
        ...examples.hit.map(({ text, role }) => lessonOf(text, role, tone ? [tone] : [])),
        ...examples.miss.map(({ text, role }) => lessonOf(text, role, [])),
      ];
    });
}

export interface WrittenLesson {
  text: string;
  tone: string;
  role: AccountRole;
}

export function readLessons(): WrittenLesson[] {
  const folder = join(import.meta.dirname, 'lessons');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      let tone = '';
      let role: AccountRole = 'personal';
      return linesOf(join(folder, file)).flatMap((line) => {
        if (!line.startsWith('# ')) return [{ text: line, tone, role }];
        const [heading = '', whose] = line.slice(2).split(' ');
        tone = heading;
        role = whose === 'official' || whose === 'professional' ? whose : 'personal';
        return [];
      });
    });
}

/** Public data says only whether a text is abusive. */
export function fromPublicData(data: string): Lesson[] {
  return publicSets.flatMap((set) =>
    linesOf(`${data}/tone/${set}.jsonl`).map((line) => {
      const { text, y } = JSON.parse(line) as { text: string; y: number };
      return {
        features: featuresOf(text, 'unknown'),
        answers: voices.map((voice) => (voice === 'harsh' ? y : -1)),
        weight: publicWeight,
        isPublic: true,
      };
    }),
  );
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

function lessonOf(text: string, role: AccountRole, labels: readonly string[]): Lesson {
  const answer = (voice: string) =>
    voice === 'harsh' ? labels.some((label) => harsh.has(label)) : labels.includes(voice);
  return {
    features: featuresOf(text, role),
    answers: voices.map((voice) => Number(answer(voice))),
    weight: 1,
    isPublic: false,
  };
}

const policy = compile(builtinPolicy(), { ...trained, tone: { lists: toneLists } });

function featuresOf(text: string, role: AccountRole): Uint32Array {
  const draft = { text, role, mentions: [], tags: [] };
  const reading = readDraft(
    { ...draft, platform: 'facebook', surface: 'post', audience: 'public' },
    policy,
  );
  const persons = placedPersons(reading, readOtherSignals(reading, policy));
  const features = [roleFeature(role)];
  const learn = (hash: number) => features.push(hash);
  reading.sentences.forEach(({ sentence }, index) => {
    if (!policy.tone) return;
    const said = saidIn(sentence, policy.tone);
    eachFeature(said, learn);
    const named = persons.filter((person) => person.sentence === index);
    eachPersonFeature(
      said,
      named.map(({ kind }) => kind),
      learn,
    );
  });
  return Uint32Array.from(features);
}
