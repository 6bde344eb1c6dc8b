import type { CompiledPolicy } from '../compile.ts';
import type { Draft } from '../draft.ts';
import { type Keeper, once, unlessChanged } from '../once.ts';
import { type DraftReading, endsOf, type Reading, readDraft } from '../reading.ts';
import { stretchAt } from '../text/sentences.ts';
import { readBeside } from './beside.ts';
import { readIdentifiers } from './identifiers/index.ts';
import { readLikely } from './likely.ts';
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
import { readWhole, type Whole } from './whole.ts';
import { readWords } from './words.ts';

/**
 * What shows in a sentence by itself: read once for as long as the sentence stays as it is. Pure; the cost
 * grows with the text alone. A new kind of signal is one file beside this one and one line here or below.
 */
const ofSentence: readonly ((reading: Reading, policy: CompiledPolicy) => Signal[])[] = [
  readWords,
  readNamedSchool,
  readIndirectSchool,
  readOwnSchool,
  readIdentifiers,
  readClasses,
  readNearPupils,
];

/** What depends on the rest of the draft: read at every change, so it leans on what sentences keep. */
const ofDraft: readonly ((reading: DraftReading, policy: CompiledPolicy) => Signal[])[] = [
  readPersons,
  readMentions,
  readTags,
];

/** Everything seen in a draft; private messages are not read. */
export function readSignals(draft: Draft, policy: CompiledPolicy): Signal[] {
  if (draft.surface === 'message') return [];
  const reading = readDraft(draft, policy);
  const own = ofSentences(reading, policy);
  return [...own.flat(), ...ofWhole(reading, own, policy)];
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
  const own = ofSentences(reading, policy);
  const bySentence = reading.sentences.map(
    ({ sentence }, index): SentenceSignals => ({
      kept: sentence,
      own: own[index] ?? [],
      others: [],
    }),
  );
  const everywhere: Signal[] = [];
  const whole = ofWhole(reading, own, policy);
  if (whole.length === 0) return { bySentence, everywhere };
  const ends = endsOf(reading);
  for (const signal of whole) {
    const place = signal.span ? bySentence[stretchAt(ends, signal.span.start)]?.others : everywhere;
    place?.push(signal);
  }
  return { bySentence, everywhere };
}

/** What a draft says as a whole, before any of it is a signal. */
export function wholeOf(reading: DraftReading, policy: CompiledPolicy): Whole {
  return readWhole(reading, seenBySentence(reading, policy), policy);
}

/** Everything seen in each sentence but what only the whole draft tells. */
export function seenBySentence(reading: DraftReading, policy: CompiledPolicy) {
  return bySentence(reading, ofSentences(reading, policy), othersIn(reading, policy));
}

function bySentence(
  reading: DraftReading,
  own: readonly (readonly Signal[])[],
  others: readonly Signal[],
): readonly (readonly Signal[])[] {
  if (others.length === 0) return own;
  const ends = endsOf(reading);
  const placed: (readonly Signal[])[] = [...own];
  for (const signal of others) {
    if (!signal.span) continue;
    const index = stretchAt(ends, signal.span.start);
    placed[index] = [...(placed[index] ?? []), signal];
  }
  return placed;
}

function ofWhole(
  reading: DraftReading,
  own: readonly (readonly Signal[])[],
  policy: CompiledPolicy,
): Signal[] {
  const others = othersIn(reading, policy);
  const whole = readWhole(reading, bySentence(reading, own, others), policy);
  const tones = readToneSignals(reading, whole, policy);
  return [
    ...others,
    ...tones,
    ...readLikely(reading, whole, tones.length > 0, policy),
    ...readBeside(reading.draft, policy, readSignals),
  ];
}

function othersIn(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  return ofDraft.flatMap((read) => read(reading, policy));
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
