import type { CompiledPolicy } from '../compile.ts';
import type { Draft } from '../draft.ts';
import { type Reading, readDraft } from '../reading.ts';
import { readIdentifiers } from './identifiers/index.ts';
import { readMentions } from './mention.ts';
import { readClasses } from './person-class.ts';
import { readPersons } from './person-named.ts';
import { readNearPupils } from './person-near-pupil.ts';
import { readIndirectSchool } from './school-indirect.ts';
import { readNamedSchool } from './school-named.ts';
import { readOwnSchool } from './school-own.ts';
import type { Signal } from './signal.ts';
import { readTags } from './tag.ts';
import { readToneSignals } from './tone.ts';
import { readWords } from './words.ts';

/** One kind of thing to see in a draft. Pure; its cost grows with the text alone. */
type SignalReader = (reading: Reading, policy: CompiledPolicy) => Signal[];

/** A new kind of signal is one file beside this one and one line here. */
const readers: readonly SignalReader[] = [
  readWords,
  readNamedSchool,
  readIndirectSchool,
  readOwnSchool,
  readIdentifiers,
  readPersons,
  readClasses,
  readNearPupils,
  readMentions,
  readTags,
];

/** Everything seen in a draft; private messages are not read. */
export function readSignals(draft: Draft, policy: CompiledPolicy): Signal[] {
  return draft.surface === 'message' ? [] : signalsOf(readDraft(draft, policy), policy);
}

/** The same, for a draft already read. */
export function signalsOf(reading: Reading, policy: CompiledPolicy): Signal[] {
  const seen = readOtherSignals(reading, policy);
  return [...seen, ...readToneSignals(reading, seen, policy)];
}

/** Everything but the tone, which depends on the people seen. */
export function readOtherSignals(reading: Reading, policy: CompiledPolicy): Signal[] {
  return readers.flatMap((read) => read(reading, policy));
}
