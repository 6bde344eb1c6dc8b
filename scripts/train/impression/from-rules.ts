import type { Verdict } from '../../../src/examine/impression/impression.ts';
import { type Level, traits } from '../../../src/examine/impression/outputs.ts';
import type { Setting } from '../../../src/examine/setting.ts';
import { builtinPacks } from '../../../src/policy/builtin.ts';
import type { AccountRole, KnownAccountRole } from '../../../src/policy/vocabulary.ts';
import { official, personal, professional } from '../../../tests/policy/ordinary-posts.ts';
import { type Answers, exactly, type Lesson, type LessonMaker, tone } from './lesson.ts';

/** What rules promise, and that ordinary posts are left alone, is to be kept whatever else is learnt. */
const promisedWeight = 40;
/** The same in the name of accounts that no example is about. */
const otherWeight = 12;

/** Perhaps of concern, but nothing to be warned of. */
const unheld: Answers = { warn: false, reason: false };

/** Ordinary posts, of which nobody is ever to be warned. */
export function fromOrdinary(lessonOf: LessonMaker): Lesson[] {
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
export function fromRules(lessonOf: LessonMaker): Lesson[] {
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
