import type { Reading } from '../reading.ts';
import { isOwnList } from '../school.ts';
import type { Passage } from '../text/passage.ts';
import { type NameSpan, spansOfTags } from './name-spans.ts';
import { isNobody, isThing } from './not-persons.ts';
import { type NameTagger, tagNames } from './tagger.ts';
import { titledNames } from './titled.ts';
import { toldNames } from './told.ts';
import type { Who } from './who/kinds.ts';
import { whoIs } from './who/who.ts';
import { viewOf } from './words-in-view.ts';

/** Somebody a draft names. */
export interface Person extends NameSpan {
  who: Who;
  isTitled: boolean;
}

/** Everybody the draft names, in order, by the rules and, where there is one, the model of names. */
export function personsIn(reading: Reading, tagger: NameTagger | undefined): Person[] {
  const { passage } = reading;
  const titled = titledNames(passage);
  const told = without(toldNames(passage), titled).filter((span) => !isNobody(passage, span));
  const certain = [...titled, ...told];
  const tagged = tagger ? without(taggedNames(passage, tagger), certain) : [];
  const named = without([...told, ...tagged], schoolSpans(reading));
  if (titled.length + named.length === 0) return [];
  const setting = { role: reading.draft.role, isFamily: reading.matches.has('own-family') };
  return [
    ...titled.map((span) => ({ ...span, isTitled: true })),
    ...named.map((span) => ({ ...span, isTitled: false })),
  ]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, who: whoIs(passage, span, span.isTitled, setting) }));
}

function taggedNames(passage: Passage, { model, lists }: NameTagger): NameSpan[] {
  const view = viewOf(passage, lists);
  return spansOfTags(passage, view, tagNames(view, model)).filter(
    (span) => !isThing(passage, span) && !isNobody(passage, span),
  );
}

/** "Abbot's Lea" is no person. */
function schoolSpans({ matches }: Reading): { start: number; end: number }[] {
  return [...matches].flatMap(([id, found]) => (isOwnList(id) ? found : []));
}

function without(
  spans: readonly NameSpan[],
  taken: readonly { start: number; end: number }[],
): NameSpan[] {
  return spans.filter(
    (span) => !taken.some(({ start, end }) => start < span.end && span.start < end),
  );
}
