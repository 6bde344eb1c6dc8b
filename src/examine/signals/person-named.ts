import type { CompiledPolicy } from '../compile.ts';
import { personsIn } from '../names/persons.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import type { Signal } from './signal.ts';

/** Everybody named, as who they are to the writer; those with a title as titled too. */
export function readPersons(reading: Reading, { names }: CompiledPolicy): Signal[] {
  return personsIn(reading, names).flatMap(({ start, end, who, isTitled }) => {
    const span = spanOf(reading.passage, start, end);
    const named: Signal = { kind: 'person', detail: who, span };
    return isTitled ? [{ kind: 'person', detail: 'titled', span }, named] : [named];
  });
}
