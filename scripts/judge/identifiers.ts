import type { CompiledPolicy } from '../../src/examine/compile.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import {
  harmlessNumbers,
  type IdentifierCase,
  identifierCases,
} from '../../tests/examine/identifiers/cases.ts';
import { draftOf } from '../../tests/examine/support.ts';
import { type Figure, figureOf, shareOf } from './figure.ts';
import { identifierRedactor } from './peers/name-finders.ts';

const recallBar = { aim: 0.98, beyond: 1 };
const falseBar = { aim: 1, beyond: 0, most: true } as const;

/** Of every kind of identifier, how many are found, and how many harmless numbers are taken for one. */
export async function identifierFigures(policy: CompiledPolicy): Promise<Figure[]> {
  const redacts = await identifierRedactor();
  const finds = ({ text, kind, words }: IdentifierCase) =>
    identifiersOf(text, policy).some(
      ({ detail, span }) => detail === kind && span && text.slice(span.start, span.end) === words,
    );
  const falseOf = `of ${harmlessNumbers.length}`;
  return [
    ...recalls(finds),
    ...recalls(({ text }) => redacts(text), 'redact-pii'),
    figureOf({
      measure: 'harmless numbers taken for an identifier',
      value: harmlessNumbers.filter((text) => identifiersOf(text, policy).length > 0).length,
      unit: falseOf,
      bar: falseBar,
    }),
    figureOf({
      measure: 'harmless numbers taken for an identifier',
      value: harmlessNumbers.filter(redacts).length,
      unit: falseOf,
      by: 'redact-pii',
    }),
  ];
}

function recalls(finds: (one: IdentifierCase) => boolean, by?: string): Figure[] {
  const kinds = Map.groupBy(identifierCases, ({ kind }) => kind);
  return [...kinds].map(([kind, cases]) =>
    shareOf(cases.filter(finds).length, cases.length, {
      measure: `identifiers found: ${kind}`,
      bar: recallBar,
      ...(by && { by }),
    }),
  );
}

function identifiersOf(text: string, policy: CompiledPolicy) {
  return readSignals(draftOf(text), policy).filter(({ kind }) => kind === 'identifier');
}
