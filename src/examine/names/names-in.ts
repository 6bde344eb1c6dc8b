import type { Passage } from '../text/passage.ts';
import { handleNames } from './handles.ts';
import { kind } from './kinds.ts';
import { type NameSpan, spansOfTags } from './name-spans.ts';
import type { NameFinder } from './names-model.ts';
import { isNobody } from './nobody.ts';
import { numberAt } from './table.ts';
import { titledNames } from './titled.ts';
import { toldNames } from './told.ts';
import { isPlainlyColleague } from './who/cover.ts';
import type { Who } from './who/kinds.ts';
import { isPlainlyParent } from './who/parents.ts';
import { phraseAt, type WordsInView } from './words-in-view.ts';

/** Somebody named in a sentence. */
export interface Named extends NameSpan {
  isTitled: boolean;
  /** A person everybody knows, by the name alone. */
  isFamous: boolean;
  /** Who it is, where a plain turn of phrase says so. */
  told?: Who;
}

/** The names of a sentence in order: by titles and turns of phrase, and by the model where there is one. */
export function namesIn(
  passage: Passage,
  view: WordsInView,
  model: NameFinder | undefined,
): Named[] {
  const named: Named[] = [];
  const add = (one: Named) => {
    if (!named.some(({ first, last }) => first <= one.last && one.first <= last)) named.push(one);
  };
  const isSomebody = (span: NameSpan) => !model || !isNobody(view, span, model.words);
  for (const span of titledNames(view)) add(asNamed(span, true));
  for (const span of toldNames(view, model?.words))
    if (isSomebody(span)) add({ ...asNamed(span, false), told: span.who });
  if (model) {
    const addFound = (span: NameSpan) => {
      if (isSomebody(span)) add(asNamed(span, false, isFamous(view, span, model)));
    };
    handleNames(passage, view, model.words).forEach(addFound);
    spansOfTags(view, model.tag(view)).forEach(addFound);
  }
  if (named.length === 0) return named;
  return named
    .map((one): Named => {
      if (isPlainlyParent(view, one)) return { ...one, told: 'parent' };
      return isPlainlyColleague(view, one) ? { ...one, told: 'colleague' } : one;
    })
    .sort((a, b) => a.start - b.start);
}

const asNamed = ({ start, end, first, last }: NameSpan, isTitled: boolean, isFamous = false) => ({
  ...{ start, end, first, last, isTitled, isFamous },
});

function isFamous(view: WordsInView, { first, last }: NameSpan, { words }: NameFinder): boolean {
  const of = first === last ? view.kinds[first] : numberAt(words, phraseAt(view, first, last));
  return of === kind.famous || of === kind.famousName;
}
