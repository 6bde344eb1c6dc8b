import { nearestBefore, objectOf, subjectOf, type Target } from './aim.ts';
import type { Clue } from './clue.ts';
import type { ClueKind } from './lists.ts';
import { isQuoted, precedes, type Sentence } from './sentence.ts';
import type { SentenceMark, ToneLabel } from './tone.ts';

const ofSchool = new Set(['pupil', 'parent', 'colleague', 'school']);
const isHit = ({ aim }: Target) => aim === 'group' || ofSchool.has(aim);

type ClueJudge = (sentence: Sentence, clue: Clue) => SentenceMark[];

/** How far before a word its negation may stand. */
const negationReach = 4;

/** What each kind of harsh word makes of its sentence. */
const judges: Partial<Record<ClueKind, ClueJudge>> = {
  slur: (sentence, clue) =>
    sentence.kinds.has('homonym') || (sentence.kinds.has('reclaim') && sentence.kinds.has('self'))
      ? []
      : [groupMark(clue, 0.95)],
  doubtful: doubtfulSlur,
  vulgar: (sentence, clue) =>
    insult(clue, withAnyone(sentence, subjectOf(sentence, clue, true)), 'offensive', 0.85),
  belittling: (sentence, clue) =>
    isNegated(sentence, clue) || sentence.kinds.has('praise')
      ? []
      : insult(clue, subjectOf(sentence, clue, false), 'derogatory', 0.7),
  phrase: (sentence, clue) =>
    insult(clue, withAnyone(sentence, subjectOf(sentence, clue, true)), 'derogatory', 0.8),
  mockery: (sentence, clue) => {
    const target = withAnyone(sentence, subjectOf(sentence, clue, true));
    return target.aim === 'group' ? [] : insult(clue, target, 'derogatory', 0.55);
  },
  demeaning: (_, clue) => [groupMark(clue, 0.6)],
  dehumanising: (sentence, clue) =>
    isNegated(sentence, clue)
      ? []
      : insult(
          clue,
          groupFirst(sentence, () => subjectOf(sentence, clue, true)),
          'derogatory',
          0.8,
        ),
  hatred: (sentence, clue) =>
    isNegated(sentence, clue) ? [] : insult(clue, objectOf(sentence, clue), 'derogatory', 0.75),
  contempt: (sentence, clue) => {
    const target = objectOf(sentence, clue, 2);
    const isMeant = target.aim === 'group' && !isOnTheirSide(sentence, clue);
    return isMeant && !isNegated(sentence, clue) ? [groupMark(clue, 0.6)] : [];
  },
  sickening: (sentence, clue) => {
    const target = groupFirst(sentence, () => eitherSide(sentence, clue));
    return isNegated(sentence, clue) ? [] : insult(clue, target, 'derogatory', 0.7);
  },
  good: (sentence, clue) => {
    if (!precedes(sentence, 'negation', clue, 6)) return [];
    const target = eitherSide(sentence, clue);
    return target.aim === 'group' ? [groupMark(clue, 0.65)] : [];
  },
  violence,
  threat: (_, clue) => [mark(clue, 'harassment', { aim: 'nobody', named: false }, 0.9)],
  pile: (sentence, clue) => {
    const target = anyTarget(sentence, clue);
    return ofSchool.has(target.aim) ? [mark(clue, 'harassment', target, 0.75)] : [];
  },
  accusation: (sentence, clue) => {
    if (isNegated(sentence, clue)) return [];
    const target = anyTarget(sentence, clue);
    return target.aim === 'colleague' || target.aim === 'school'
      ? [mark(clue, 'accusation', target, sentence.question ? 0.6 : 0.75)]
      : [];
  },
};

/** Whether clues of a kind may make a tone; most sentences hold none. */
export const isHarsh = (kind: ClueKind | undefined) =>
  kind !== undefined && judges[kind] !== undefined;

/** The tones of one sentence; what is quoted, refused or spoken against is none. */
export function tonesOf(sentence: Sentence): SentenceMark[] {
  const marks: SentenceMark[] = [];
  for (const clue of sentence.clues) {
    const judge = judges[clue.kind];
    if (!judge) continue;
    if (clue.kind !== 'accusation' && sentence.kinds.has('counter')) continue;
    if (isQuoted(sentence, clue) || isName(sentence, clue)) continue;
    const found = judge(sentence, clue);
    marks.push(...(sentence.kinds.has('elsewhere') ? found.filter(isOfGroup) : found));
  }
  return marks;
}

/** "Karen", where somebody is called so; "Mr Useless" is nobody's name. */
const isName = ({ clues }: Sentence, clue: Clue): boolean =>
  clues.some(({ named, first }) => named && first === clue.first);

/** Where the sentence does not say, whoever of the school the draft speaks of. */
function withAnyone(sentence: Sentence, target: Target): Target {
  return target.aim === 'nobody' ? sentence.anyone : target;
}

const isOfGroup = ({ aim }: SentenceMark) => aim === 'group';

/** Words this harsh mean the group, where the sentence speaks of one. */
function groupFirst({ kinds }: Sentence, otherwise: () => Target): Target {
  return kinds.has('group') ? groupTarget : otherwise();
}

function eitherSide(sentence: Sentence, clue: Clue): Target {
  const subject = nearestBefore(sentence, clue);
  return isHit(subject) ? subject : objectOf(sentence, clue, 8);
}

function anyTarget(sentence: Sentence, clue: Clue): Target {
  const subject = nearestBefore(sentence, clue);
  return withAnyone(sentence, subject.aim === 'nobody' ? objectOf(sentence, clue, 8) : subject);
}

function insult(clue: Clue, target: Target, label: ToneLabel, score: number): SentenceMark[] {
  if (target.aim === 'group') return [groupMark(clue, score)];
  return ofSchool.has(target.aim) ? [mark(clue, label, target, score)] : [];
}

const groupMark = (clue: Clue, score: number) =>
  mark(clue, 'discriminatory', { aim: 'group', named: false }, score);

function mark(clue: Clue, label: ToneLabel, { aim, named }: Target, score: number): SentenceMark {
  return { label, aim, named, score, start: clue.start, end: clue.end };
}

const doneToThem = /^( \S+){1,3} (being|feeling|having|getting)\b/;

/** "Sick of disabled people being ignored", "bloody brilliant women" */
const isOnTheirSide = ({ kinds, passage }: Sentence, { end }: Clue): boolean =>
  kinds.has('praise') || doneToThem.test(passage.text.slice(end));

/** "bitch", "queer", "fag": by what stands beside them. */
function doubtfulSlur(sentence: Sentence, clue: Clue): SentenceMark[] {
  const { kinds } = sentence;
  if (kinds.has('homonym') || kinds.has('reclaim') || kinds.has('praise')) return [];
  const hostile =
    precedes(sentence, 'contempt', clue, 2) ||
    precedes(sentence, 'belittling', clue, 2) ||
    precedes(sentence, 'you', clue, 6) ||
    (clue === sentence.clues[0] && sentence.passage.text.charAt(clue.end - 1) === 's');
  const target = subjectOf(sentence, clue, true);
  if (ofSchool.has(target.aim)) return [mark(clue, 'offensive', target, 0.85)];
  return hostile ? [groupMark(clue, 0.7)] : [];
}

/** "should be shot", "I will hurt you": a wish or a plan, and somebody to suffer it. */
function violence(sentence: Sentence, clue: Clue): SentenceMark[] {
  const { kinds } = sentence;
  const group = kinds.has('group');
  if (!kinds.has('intent') || isNegated(sentence, clue, 8)) return [];
  if (group) return [groupMark(clue, 0.85), mark(clue, 'harassment', groupTarget, 0.7)];
  if (!precedes(sentence, 'intent', clue, 4)) return [];
  const object = objectOf(sentence, clue, 3);
  const target = object.aim === 'nobody' ? subjectOf(sentence, clue, false) : object;
  return ofSchool.has(target.aim) ? [mark(clue, 'harassment', target, 0.7)] : [];
}

const groupTarget: Target = { aim: 'group', named: false };

/** A "not" close before; that of "isn't it obvious that …?" asks and denies nothing. */
function isNegated(sentence: Sentence, clue: Clue, reach = negationReach): boolean {
  return sentence.clues.some(
    (other) =>
      other.kind === 'negation' &&
      other.last < clue.first &&
      clue.first - other.last <= reach &&
      !(sentence.question && other.first - (sentence.clues[0]?.first ?? 0) < 3),
  );
}
