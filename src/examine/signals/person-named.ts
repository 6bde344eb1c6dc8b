import type { CompiledPolicy } from '../compile.ts';
import { personsIn } from '../names/persons.ts';
import type { DraftReading } from '../reading.ts';
import type { Signal } from './signal.ts';

/** Everybody named, as who they are to the writer; those with a title as titled too. */
export function readPersons(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  return personsIn(reading, policy).flatMap(({ start, end, who, isTitled }) => {
    const span = { start, end };
    const named: Signal = { kind: 'person', detail: who, span };
    return isTitled ? [{ kind: 'person', detail: 'titled', span }, named] : [named];
  });
}
