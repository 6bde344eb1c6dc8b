import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import type { ListUses } from '../list-uses.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { type Listed, listedPersons } from '../roster/listed.ts';
import { type Passage, spanOf } from '../text/passage.ts';
import { type NameSpan, spansOfTags } from './name-spans.ts';
import { isNobody, isThing } from './not-persons.ts';
import { type NameTagger, tagNames } from './tagger.ts';
import { titledNames } from './titled.ts';
import { toldNames } from './told.ts';
import type { Who } from './who/kinds.ts';
import { type Beside, besideName, type Setting, whoIs } from './who/who.ts';
import { type Style, styleOf, viewOf } from './words-in-view.ts';

/** Somebody a draft names; offsets are in its own text. */
export interface Person extends Span {
  who: Who;
  isTitled: boolean;
}

/** A name in a sentence; offsets are in the sentence's own text. */
interface Named extends Span {
  beside: Beside;
}

/** What is known of names and of the lists, as a compiled policy has it. */
type Knowing = Pick<CompiledPolicy, 'names' | 'uses' | 'roster'>;

/** What the names of a sentence depend on besides its words. */
interface Knowledge {
  tagger: NameTagger | undefined;
  uses: ListUses;
  style: Style;
}

/** Everybody the draft names, in order, by the rules and, where there is one, the model of names. */
export function personsIn(
  { draft, sentences }: DraftReading,
  { names: tagger, uses, roster }: Knowing,
): Person[] {
  const all = sentences.map(({ sentence }) => sentence);
  const knowledge = { tagger, uses, style: styleOf(all) };
  const setting: Setting = {
    role: draft.role,
    isFamily: all.some(({ found }) => found.some(({ list }) => list === uses.family)),
    speaksOf: (topic) => all.some((sentence) => speaksOf(sentence, topic)),
  };
  const persons = sentences.flatMap(({ sentence, start: offset }) =>
    namesOf(sentence, knowledge).map(({ start, end, beside }) => ({
      start: start + offset,
      end: end + offset,
      isTitled: beside.isTitled,
      who: whoIs(beside, setting),
    })),
  );
  return roster ? withListed(persons, listedPersons(sentences, uses, roster)) : persons;
}

/** Whom the school lists it knows better than the words around a name. */
function withListed(persons: readonly Person[], listed: readonly Listed[]): Person[] {
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

/** The names of a sentence, whose writer has a style that a word elsewhere may change. */
function namesOf(sentence: Reading, knowledge: Knowledge): readonly Named[] {
  const known = namesByStyle(sentence);
  known[knowledge.style] ??= readNames(sentence, knowledge);
  return known[knowledge.style] ?? [];
}

const namesByStyle = once((_: Reading): Partial<Record<Style, readonly Named[]>> => ({}));

function readNames(reading: Reading, { tagger, uses, style }: Knowledge): Named[] {
  const { passage } = reading;
  const titled = titledNames(passage);
  const told = without(toldNames(passage), titled).filter((span) => !isNobody(passage, span));
  const certain = [...titled, ...told];
  const tagged = tagger ? without(taggedNames(passage, tagger, style), certain) : [];
  const named = without([...told, ...tagged], schoolSpans(reading, uses));
  const asNamed = (isTitled: boolean) => (span: NameSpan) => ({
    ...spanOf(passage, span.start, span.end),
    beside: besideName(passage, span, isTitled),
  });
  return [...titled.map(asNamed(true)), ...named.map(asNamed(false))].sort(
    (a, b) => a.start - b.start,
  );
}

const topicsOf = once((_: Reading) => new Map<RegExp, boolean>());

/** Whether a sentence speaks of something; `topic` has no flag `g`. */
function speaksOf(sentence: Reading, topic: RegExp): boolean {
  const known = topicsOf(sentence);
  const spoken = known.get(topic) ?? topic.test(sentence.passage.text);
  known.set(topic, spoken);
  return spoken;
}

function taggedNames(
  passage: Passage,
  { model, lists }: NameTagger,
  style: Style,
): readonly NameSpan[] {
  const view = viewOf(passage, lists, style);
  return spansOfTags(passage, view, tagNames(view, model)).filter(
    (span) => !isThing(passage, span) && !isNobody(passage, span),
  );
}

/** "Abbot's Lea" is no person. */
function schoolSpans({ found }: Reading, { ownNames, ownHandles }: ListUses): readonly Span[] {
  return found.filter(({ list }) => list === ownNames || list === ownHandles);
}

function without(spans: readonly NameSpan[], taken: readonly Span[]): NameSpan[] {
  return spans.filter(
    (span) => !taken.some(({ start, end }) => start < span.end && span.start < end),
  );
}
