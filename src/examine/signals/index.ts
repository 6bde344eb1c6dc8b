import type { CompiledPolicy } from '../compile.ts';
import type { Draft } from '../draft.ts';
import { type Keeper, once, unlessChanged } from '../once.ts';
import { type DraftReading, type Reading, readDraft } from '../reading.ts';
import { stretchAt } from '../text/sentences.ts';
import { readBeside } from './beside.ts';
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
  return [...ofSentences(reading, policy).flat(), ...ofWhole(reading, policy)];
}

/** The signals of one sentence: its own, and those that depend on the rest of the draft. */
export interface SentenceSignals {
  /** What the sentence's results are kept with. */
  kept: Keeper;
  own: readonly Signal[];
  others: Signal[];
}

/** Everything seen, by sentence, and what stands in none. */
export function placedSignals(reading: DraftReading, policy: CompiledPolicy) {
  const { sentences, draft } = reading;
  const own = ofSentences(reading, policy);
  const bySentence = sentences.map(
    ({ sentence }, index): SentenceSignals => ({
      kept: sentence,
      own: own[index] ?? [],
      others: [],
    }),
  );
  const ends = [...sentences.slice(1).map(({ start }) => start), draft.text.length];
  const everywhere: Signal[] = [];
  for (const signal of ofWhole(reading, policy)) {
    const place = signal.span ? bySentence[stretchAt(ends, signal.span.start)]?.others : everywhere;
    place?.push(signal);
  }
  return { bySentence, everywhere };
}

/** Everything but the tone and the topic, which depend on the people seen. */
export function readOtherSignals(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  return [
    ...ofSentences(reading, policy).flat(),
    ...ofDraft.flatMap((read) => read(reading, policy)),
  ];
}

function ofWhole(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  const others = ofDraft.flatMap((read) => read(reading, policy));
  const seen = [...ofSentences(reading, policy).flat(), ...others];
  return [
    ...others,
    ...readTopics(reading, seen, policy),
    ...readToneSignals(reading, seen, policy),
    ...readBeside(reading.draft, policy, readSignals),
  ];
}

function ofSentences({ sentences }: DraftReading, policy: CompiledPolicy): (readonly Signal[])[] {
  return sentences.map(({ sentence, start }) => inPlace(sentence, start, policy));
}

/** The signals of a sentence that begins so far into the draft. */
const inPlace = unlessChanged((sentence: Reading, start: number, policy: CompiledPolicy) => {
  const signals = readSentence(sentence, policy);
  return start === 0 ? signals : signals.map((signal) => movedBy(start, signal));
});

const readSentence = once((sentence: Reading, policy: CompiledPolicy) =>
  ofSentence.flatMap((read) => read(sentence, policy)),
);

function movedBy(by: number, signal: Signal): Signal {
  const { span } = signal;
  return span ? { ...signal, span: { start: span.start + by, end: span.end + by } } : signal;
}
