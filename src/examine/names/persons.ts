import type { CompiledPolicy } from '../compile.ts';
import { answeredIn, type Draft, type Span } from '../draft.ts';
import { forEachSentence } from '../each.ts';
import type { ListUses } from '../list-uses.ts';
import { once } from '../once.ts';
import { type DraftReading, foundOf, type Reading } from '../reading.ts';
import type { Listed } from '../roster/listed.ts';
import { type Setting, settingOf } from '../setting.ts';
import { spanOf } from '../text/normalise.ts';
import type { Passage } from '../text/passage.ts';
import { type Named, namesIn } from './names-in.ts';
import type { NamesModel, Scores } from './names-model.ts';
import { styleOf } from './style.ts';
import type { Who } from './who/kinds.ts';
import { type Style, viewOf, type WordsInView } from './words-in-view.ts';

/** Somebody a sentence names; offsets are in its own text. */
export interface Person extends Span {
  who: Who;
  isTitled: boolean;
}

/** What is known of names and of the lists, as a compiled policy has it. */
type Knowing = Pick<CompiledPolicy, 'names' | 'uses' | 'roster'>;

/** What the names of a sentence depend on besides its words. */
interface Knowledge {
  model: NamesModel | undefined;
  uses: ListUses;
  style: Style;
}

/** A sentence as its names are found and placed. */
interface Seen {
  passage: Passage;
  model: NamesModel | undefined;
  view: WordsInView;
  names: readonly Named[];
  /** What the words beside each name say of who it is, where that is not told. */
  beside: readonly (Scores | undefined)[];
  /** It names the writer's school. */
  isAtSchool: boolean;
  /** What the sentence says of anybody named in it or in the next. */
  topic?: Scores;
}

/** Everybody the draft names, in order; offsets are in the draft's own text. */
export const personsIn = (reading: DraftReading, knowing: Knowing): Person[] =>
  personsBySentence(reading, knowing).flatMap((persons, at) => {
    const by = reading.starts[at] ?? 0;
    return persons.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  });

/** Everybody named in each sentence, by the rules and, where there is one, the model of names. */
export function personsBySentence(
  reading: DraftReading,
  { names: model, uses, roster }: Knowing,
): readonly (readonly Person[])[] {
  const { sentences, draft } = reading;
  const style = styleOf(reading);
  const seen = eachSeen(reading, { model, uses, style }, sentences);
  const named = eachPersons(
    reading,
    { setting: settingOf(draft) },
    seen,
    [undefined, ...seen.slice(0, -1)],
    seen.slice(1),
  );
  const persons = withAnswered(named, draft);
  if (!roster) return persons;
  return eachKnown(reading, {}, persons, roster.findListed(sentences, uses));
}

const nobody: readonly Person[] = [];

const eachSeen = forEachSentence((knowledge: Knowledge, sentence: Reading) =>
  look(sentence, knowledge),
);

/** Those named in a sentence, by what stands before and after it too. */
const eachPersons = forEachSentence(
  (
    { setting }: { setting: Setting },
    own: Seen,
    before: Seen | undefined,
    after: Seen | undefined,
  ): readonly Person[] => {
    if (own.names.length === 0) return nobody;
    const around = [before, own, after].filter((one) => one !== undefined);
    return own.names.map((name, at) => ({
      ...spanOf(own.passage, name.start, name.end),
      who: name.told ?? whoAmong(own, whoIs(name, own.beside[at], around, setting), name),
      isTitled: name.isTitled,
    }));
  },
);

const eachKnown = forEachSentence((_, persons: readonly Person[], listed: readonly Listed[]) =>
  withListed(persons, listed),
);

/** "Mrs Okafor" in one breath with the school is of the school, where nothing says otherwise. */
const whoAmong = ({ isAtSchool }: Seen, who: Who, { isTitled }: Named): Who =>
  isAtSchool && isTitled && who === 'other' ? 'colleague' : who;

/** Who somebody is by the words beside the name, by the sentences around it and by where it is written. */
function whoIs(
  { isTitled }: Named,
  beside: Scores | undefined,
  around: readonly Seen[],
  setting: Setting,
): Who {
  const model = around[0]?.model;
  if (!model || !beside) return isTitled ? 'colleague' : 'other';
  const topics = around.map((sentence) => {
    sentence.topic ??= model.topicScores(sentence.view);
    return sentence.topic;
  });
  return model.likeliest([beside, ...topics], setting, isTitled);
}

/** A sentence's names depend on its writer's style besides, which a word elsewhere may change. */
function look(sentence: Reading, knowledge: Knowledge): Seen {
  const { style } = knowledge;
  const known = seenByStyle(sentence);
  known[style] ??= lookAt(sentence, knowledge);
  return known[style];
}

const seenByStyle = once((_: Reading): (Seen | undefined)[] => [undefined, undefined, undefined]);

function lookAt(reading: Reading, { model, uses, style }: Knowledge): Seen {
  const view = viewOf(reading.passage, model?.words, style);
  const found = namesIn(reading.passage, view, model);
  const schools = found.length > 0 ? schoolSpans(reading, uses) : [];
  const names = withoutSchools(found, schools);
  const beside = names.map((name) =>
    model && !name.told ? model.besideScores(view, name) : undefined,
  );
  const isAtSchool = schools.length > 0;
  return { passage: reading.passage, model, view, names, beside, isAtSchool };
}

/** "Abbot's Lea" is no person. */
function withoutSchools(names: readonly Named[], schools: readonly Span[]): readonly Named[] {
  return names.filter(
    (name) =>
      name.isTitled || !schools.some(({ start, end }) => start < name.end && name.start < end),
  );
}

function schoolSpans(reading: Reading, { ownNames, ownHandles }: ListUses): readonly Span[] {
  return [...foundOf(reading, ownNames), ...foundOf(reading, ownHandles)];
}

/** Whoever a comment answers is somebody who writes there, not a child whom the words beside them are about. */
function withAnswered(
  persons: readonly (readonly Person[])[],
  draft: Draft,
): readonly (readonly Person[])[] {
  const answered = answeredIn(draft);
  if (!answered) return persons;
  const placed = (one: Person): Person =>
    one.start < answered.end ? { ...one, who: 'other' } : one;
  return persons.map((own, at) => (at === 0 ? own.map(placed) : own));
}

/** Whom the school lists it knows better than the words around a name. */
function withListed(persons: readonly Person[], listed: readonly Listed[]): readonly Person[] {
  if (listed.length === 0) return persons;
  const isTaken = ({ start, end }: Person) =>
    listed.some((one) => one.start < end && start < one.end);
  const titled = persons.filter((one) => one.isTitled && isTaken(one));
  const known = listed.map(({ start, end, who }) => {
    const title = titled.find((one) => one.start < end && start < one.end);
    return { start: title?.start ?? start, end, who, isTitled: title !== undefined };
  });
  const others = persons.filter((one) => !isTaken(one));
  return [...others, ...known].sort((a, b) => a.start - b.start);
}
