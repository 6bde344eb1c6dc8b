import type { CompiledPolicy } from '../compile.ts';
import { type Person, personsBySentence } from '../names/persons.ts';
import { type Keeper, unlessChanged } from '../once.ts';
import type { DraftReading } from '../reading.ts';
import type { Signal } from './signal.ts';

/** Everybody named in each sentence, as who they are to the writer; those with a title as titled too. */
export function readPersons(
  reading: DraftReading,
  policy: CompiledPolicy,
): readonly (readonly Signal[])[] {
  const persons = personsBySentence(reading, policy);
  return reading.sentences.map(({ sentence }, index) => {
    const own = persons[index] ?? none;
    return own.length > 0 ? signalsOf(sentence, own) : none;
  });
}

const none: readonly never[] = [];

const signalsOf = unlessChanged((_: Keeper, persons: readonly Person[]): readonly Signal[] =>
  persons.flatMap(({ start, end, who, isTitled }) => {
    const span = { start, end };
    const named: Signal = { kind: 'person', detail: who, span };
    return isTitled ? [{ kind: 'person', detail: 'titled', span }, named] : [named];
  }),
);
