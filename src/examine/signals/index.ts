import type { CompiledPolicy } from '../compile.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { type DraftReading, type Reading, readDraft } from '../reading.ts';
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
import { readTopics } from './topic.ts';
import { readWords } from './words.ts';

/**
 * One kind of thing to see in a text. Pure; its cost grows with the text alone. A new kind of signal
 * is one file beside this one and one line in one of the two lists here.
 */
type SignalReader<Text extends Reading> = (reading: Text, policy: CompiledPolicy) => Signal[];

/** What shows in a sentence by itself: read once for as long as the sentence stays as it is. */
const ofSentence: readonly SignalReader<Reading>[] = [
  readWords,
  readNamedSchool,
  readIndirectSchool,
  readOwnSchool,
  readIdentifiers,
  readClasses,
  readNearPupils,
];

/** What depends on the rest of the draft: read at every change, so it leans on what sentences keep. */
const ofDraft: readonly SignalReader<DraftReading>[] = [readPersons, readMentions, readTags];

/** Everything seen in a draft; private messages are not read. */
export function readSignals(draft: Draft, policy: CompiledPolicy): Signal[] {
  return draft.surface === 'message' ? [] : signalsOf(readDraft(draft, policy), policy);
}

/** The same, for a draft already read. */
export function signalsOf(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  const seen = readOtherSignals(reading, policy);
  return [...seen, ...readTopics(reading, seen, policy), ...readToneSignals(reading, seen, policy)];
}

/** Everything but the tone, which depends on the people seen. */
export function readOtherSignals(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  return [
    ...reading.sentences.flatMap(({ sentence, start }) =>
      readSentence(sentence, policy).map((signal) => movedBy(start, signal)),
    ),
    ...ofDraft.flatMap((read) => read(reading, policy)),
  ];
}

const readSentence = once((sentence: Reading, policy: CompiledPolicy) =>
  ofSentence.flatMap((read) => read(sentence, policy)),
);

/** A signal of a sentence that begins so far into the draft. */
function movedBy(by: number, signal: Signal): Signal {
  const { span } = signal;
  if (by === 0 || !span) return signal;
  return { ...signal, span: { start: span.start + by, end: span.end + by } };
}
