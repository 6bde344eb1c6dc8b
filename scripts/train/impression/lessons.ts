import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../../src/examine/compile.ts';
import type { Draft } from '../../../src/examine/draft.ts';
import {
  eachSettingFeature,
  eachSignalFeature,
  eachWordFeature,
} from '../../../src/examine/impression/features.ts';
import {
  type Level,
  levels,
  type Output,
  outputs,
  traits,
} from '../../../src/examine/impression/outputs.ts';
import type { Verdict } from '../../../src/examine/impression/verdict.ts';
import { trained } from '../../../src/examine/model/trained.ts';
import { readDraft } from '../../../src/examine/reading.ts';
import { seenBySentence } from '../../../src/examine/signals/index.ts';
import { readTone } from '../../../src/examine/tone/read.ts';
import { toneLabels } from '../../../src/examine/tone/tone.ts';
import { builtinPacks, builtinPolicy } from '../../../src/policy/builtin.ts';
import type { AccountRole, KnownAccountRole } from '../../../src/policy/vocabulary.ts';
import type { Post } from '../../../tests/corpus/corpus.ts';
import { draftOf } from '../../../tests/examine/support.ts';
import { official, personal, professional } from '../../../tests/policy/ordinary-posts.ts';

/** One text the impression is learnt from. */
export interface Lesson {
  features: Uint32Array;
  /** For each output 1 or 0, or -1 where the text does not say. Of the levels one holds, whichever is not ruled out. */
  answers: readonly number[];
  /** What it counts beside a post of the corpus. */
  weight: number;
  isPublic: boolean;
}

type Setting = Pick<Draft, 'role' | 'platform' | 'surface'>;
type Answers = Partial<Record<Output, boolean>>;

/** Made-up posts are all alike. */
const generatedWeight = 0.25;
/** What rules promise, and that ordinary posts are left alone, is to be kept whatever else is learnt. */
const promisedWeight = 28;
/** The same in the name of accounts that no example is about. */
const otherWeight = 9;
/** Public data is not about schools. */
const publicWeight = 0.02;
const publicSets = ['edos_train', 'hatemoji_train', 'surge_tox', 'toxspans'];

export function fromPosts(posts: readonly Post[]): Lesson[] {
  return posts.map((post) =>
    lessonOf(post.text, settingOf(post), answersOf(post), post.generated ? generatedWeight : 1),
  );
}

const settingOf = ({ account, platform, surface }: Post): Setting => ({
  role: account,
  platform,
  surface,
});

function answersOf({ labels, severity }: Post): Answers {
  const has = (...some: Post['labels']) => some.some((label) => labels.includes(label));
  const broken = severity !== 'none';
  return {
    harsh: broken && has(...toneLabels),
    ...Object.fromEntries(toneLabels.map((label) => [label, has(label)])),
    work: has('school_reference'),
    private: has('pupil_info', 'confidential', 'personal_data', 'child_at_risk'),
    contact: has('contact'),
    identity: has('own_identity'),
    ...exactly(severity),
  };
}

function exactly(level: Level): Answers {
  return Object.fromEntries(levels.map((one) => [one, one === level]));
}

function tone(label: string | undefined): Answers {
  return {
    harsh: label !== undefined,
    ...Object.fromEntries(toneLabels.map((one) => [one, one === label])),
  };
}

/** Everything but the corpus that an impression is learnt from. @param data the folder of licensed data, if it is at hand */
export function besidesPosts(data: string | undefined): Lesson[] {
  return [
    ...fromLessons(),
    ...fromRules(),
    ...fromOrdinary(),
    ...(data ? fromPublicData(data) : []),
  ];
}

/** The short posts of `lessons/`: under a heading with the tone and whose account or whom it is aimed at. */
function fromLessons(): Lesson[] {
  return readLessons().map(({ text, role, tone: label }) =>
    lessonOf(text, { role }, tone(label === 'clean' ? undefined : label)),
  );
}

/** Perhaps of concern, but nothing to be warned of. */
const unheld: Answers = { warn: false, reason: false };

/** Ordinary posts, of which nobody is ever to be warned. */
function fromOrdinary(): Lesson[] {
  const calm = { ...tone(undefined), ...unheld };
  return Object.entries({ personal, professional, official }).flatMap(([role, texts]) =>
    texts.map((text) => lessonOf(text, { role: role as AccountRole }, calm, promisedWeight)),
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
  slur: 'discriminatory',
  demeaning: 'discriminatory',
  'discriminatory-tone': 'discriminatory',
  'insult-at-an-account': 'offensive',
};
/** The examples of the built-in rules. Those of rules about impressions say what an impression is. */
function fromRules(): Lesson[] {
  return builtinPacks()
    .flatMap(({ rules }) => rules)
    .flatMap(({ id, examples, severity, when }) => {
      const signals = when.all.flat().map((signal) => signal.split(':'));
      const [verdict, detail] = signals[0] ?? [];
      const isImpression = verdict === 'gravely' || verdict === 'likely' || verdict === 'perhaps';
      const hit = isImpression
        ? { ...matter(detail), ...exactly(levelOf[verdict]) }
        : { ...tone(toneOfRule[id]), none: false };
      const miss = isImpression
        ? { ...tone(undefined), ...exactly('none') }
        : { ...tone(undefined), ...(toneOfRule[id] && unheld) };
      const promised =
        (answers: Answers, weight: number, role?: KnownAccountRole) =>
        (example: (typeof examples.hit)[number]) =>
          lessonOf(
            example.text,
            { ...(role && { role }), ...settingOfExample(example) },
            answers,
            weight,
          );
      const others = worksFor.filter((role) => severity[role]);
      return [
        ...examples.hit.map(promised(hit, promisedWeight)),
        ...others.flatMap((role) => examples.hit.map(promised(hit, otherWeight, role))),
        ...examples.miss.map(promised(miss, promisedWeight)),
      ];
    });
}

/** Most examples are of personal accounts; what is promised of them holds for accounts kept for work, where a rule does. */
const worksFor = ['professional', 'official'] as const;

const settingOfExample = ({ role, platform, surface }: Partial<Setting>): Partial<Setting> => ({
  ...(role && { role }),
  ...(platform && { platform }),
  ...(surface && { surface }),
});

const levelOf = { perhaps: 'note', likely: 'warn', gravely: 'reason' } satisfies Record<
  Verdict,
  Level
>;

/** What a draft is that tells of a matter. */
function matter(detail: string | undefined): Answers {
  if (detail === 'unkind') return { harsh: true, derogatory: true };
  if (detail === 'work') return { work: true, private: false };
  if (detail === 'contact') return { contact: true, identity: false };
  const trait = traits.find((one) => one === detail);
  return trait ? { [trait]: true } : {};
}

interface WrittenLesson {
  text: string;
  tone: string;
  role: AccountRole;
}

function readLessons(): WrittenLesson[] {
  const folder = join(import.meta.dirname, 'lessons');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      let heading = '';
      let role: AccountRole = 'personal';
      return linesOf(join(folder, file)).flatMap((line) => {
        if (!line.startsWith('# ')) return [{ text: line, tone: heading, role }];
        const [first = '', whose] = line.slice(2).split(' ');
        heading = first;
        role = whose === 'official' || whose === 'professional' ? whose : 'personal';
        return [];
      });
    });
}

/** Public data says only whether a text is abusive. */
function fromPublicData(data: string): Lesson[] {
  return publicSets.flatMap((set) =>
    linesOf(`${data}/tone/${set}.jsonl`).map((line) => {
      const { text, y } = JSON.parse(line) as { text: string; y: number };
      return {
        ...lessonOf(text, { role: 'unknown' }, { harsh: y === 1 }, publicWeight),
        isPublic: true,
      };
    }),
  );
}

const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

function lessonOf(text: string, setting: Partial<Setting>, answers: Answers, weight = 1): Lesson {
  return {
    features: featuresOf(text, setting),
    answers: outputs.map((output) =>
      answers[output] === undefined ? -1 : Number(answers[output]),
    ),
    weight,
    isPublic: false,
  };
}

const { impression: _, ...readers } = trained;
const policy = compile(builtinPolicy(), readers);

function featuresOf(text: string, setting: Partial<Setting>): Uint32Array {
  const draft = draftOf(text, setting);
  const reading = readDraft(draft, policy);
  const { seen } = seenBySentence(reading, policy);
  const { marks } = readTone(reading, seen, policy.uses);
  const features: number[] = [];
  const learn = (hash: number) => features.push(hash);
  eachSettingFeature(draft, learn);
  reading.sentences.forEach((sentence, index) => {
    eachWordFeature(sentence, policy.uses, draft.role, learn);
    eachSignalFeature(seen[index] ?? [], marks[index] ?? [], draft.role, learn);
  });
  return Uint32Array.from(features);
}
