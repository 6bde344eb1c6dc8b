import type { Passage } from '../text/passage.ts';
import { handleNames } from './handles.ts';
import { kind } from './kinds.ts';
import { type NameSpan, spansOfTags } from './name-spans.ts';
import type { NamesModel } from './names-file.ts';
import { isNobody } from './nobody.ts';
import { numberAt } from './table.ts';
import { tagNames } from './tagger.ts';
import { titledNames } from './titled.ts';
import { toldNames } from './told.ts';
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

/** What of the model finds names. */
export type NameFinder = Omit<NamesModel, 'who'>;

/** The names of a sentence in order: by titles and turns of phrase, and by the model where there is one. */
export function namesIn(passage: Passage, view: WordsInView, model?: NameFinder): Named[] {
  const named: Named[] = [];
  const isTaken = new Uint8Array(view.count);
  const add = (found: readonly Named[]) => {
    for (const one of found) {
      if (isTaken.subarray(one.first, one.last + 1).includes(1)) continue;
      isTaken.fill(1, one.first, one.last + 1);
      named.push(one);
    }
  };
  const isSomebody = (span: NameSpan) => !model || !isNobody(view, span, model.words);
  add(titledNames(view).map((span) => asNamed(span, true)));
  add(
    toldNames(view, model?.words)
      .map((span) => ({ ...asNamed(span, false), told: span.who }))
      .filter(isSomebody),
  );
  if (model) {
    const spans = [
      ...handleNames(passage, view, model.words),
      ...spansOfTags(view, tagNames(view, model.tagger)),
    ];
    add(spans.filter(isSomebody).map((span) => asNamed(span, false, isFamous(view, span, model))));
  }
  return named
    .map((one): Named => (isPlainlyParent(view, one) ? { ...one, told: 'parent' } : one))
    .sort((a, b) => a.start - b.start);
}

const asNamed = ({ start, end, first, last }: NameSpan, isTitled: boolean, isFamous = false) => ({
  ...{ start, end, first, last, isTitled, isFamous },
});

function isFamous(view: WordsInView, { first, last }: NameSpan, { words }: NameFinder): boolean {
  const of = first === last ? view.kinds[first] : numberAt(words, phraseAt(view, first, last));
  return of === kind.famous || of === kind.famousName;
}
