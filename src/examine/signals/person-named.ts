import type { CompiledPolicy } from '../compile.ts';
import { forEachSentence } from '../each.ts';
import { type Person, personsBySentence } from '../names/persons.ts';
import type { DraftReading } from '../reading.ts';
import type { Signal } from './signal.ts';

/** Everybody named in each sentence, as who they are to the writer; those with a title as titled too. */
export const readPersons = (
  reading: DraftReading,
  policy: CompiledPolicy,
): readonly (readonly Signal[])[] => eachSignals(reading, {}, personsBySentence(reading, policy));

const none: readonly Signal[] = [];

const eachSignals = forEachSentence((_, persons: readonly Person[]) =>
  persons.length === 0 ? none : persons.flatMap(signalsOf),
);

function signalsOf({ start, end, who, isTitled }: Person): Signal[] {
  const span = { start, end };
  const named: Signal = { kind: 'person', detail: who, span };
  return isTitled ? [{ kind: 'person', detail: 'titled', span }, named] : [named];
}
