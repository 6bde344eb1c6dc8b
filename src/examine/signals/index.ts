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

/** Everything seen in a draft; private messages are not read. */
export function readSignals(draft: Draft, policy: CompiledPolicy): Signal[] {
  if (draft.surface === 'message') return [];
  const { bySentence, more, everywhere } = placedSignals(readDraft(draft, policy), policy);
  return [...bySentence.flat(), ...[...more.values()].flat(), ...everywhere];
}

/** Everything seen in a draft, where it stands. */
export interface PlacedSignals {
  /** The same list as before for a sentence of which nothing changed. */
  bySentence: readonly (readonly Signal[])[];
  /** By the sentence's place: what only the draft as a whole tells. */
  more: ReadonlyMap<number, readonly Signal[]>;
  /** What stands in no sentence. */
  everywhere: readonly Signal[];
}

export function placedSignals(reading: DraftReading, policy: CompiledPolicy): PlacedSignals {
  const mentions = placed(readMentions(reading, policy), reading);
  const bySentence = withMentions(reading, mentions.inside, policy);
  const whole = readWhole(reading, bySentence, policy);
  const tones = readToneSignals(reading, whole, policy);
  const likely = readLikely(reading, whole, tones.length > 0, policy);
  const { inside, outside } = placed([...tones, ...likely], reading);
  const everywhere = [
    ...mentions.outside,
    ...readTags(reading),
    ...readBeside(reading.draft, policy, readSignals),
    ...outside,
  ];
  return { bySentence, more: inside, everywhere };
}

/** What a draft says as a whole, before any of it is a signal. */
export function wholeOf(reading: DraftReading, policy: CompiledPolicy): Whole {
  return readWhole(reading, seenBySentence(reading, policy), policy);
}

/** Everything seen in each sentence but what only the whole draft tells. */
export function seenBySentence(reading: DraftReading, policy: CompiledPolicy) {
  return withMentions(reading, placed(readMentions(reading, policy), reading).inside, policy);
}

function withMentions(
  reading: DraftReading,
  mentions: ReadonlyMap<number, readonly Signal[]>,
  policy: CompiledPolicy,
): readonly (readonly Signal[])[] {
  const persons = readPersons(reading, policy);
  return reading.sentences.map(({ sentence, start }, index) => {
    const own = inPlace(sentence, start, policy);
    const named = persons[index] ?? none;
    const seen = named.length > 0 ? together(sentence, own, named) : own;
    const mentioned = mentions.get(index);
    return mentioned ? [...seen, ...mentioned] : seen;
  });
}

const none: readonly Signal[] = [];

const together = unlessChanged(
  (_: Keeper, some: readonly Signal[], others: readonly Signal[]): readonly Signal[] => [
    ...some,
    ...others,
  ],
);

/** Signals by the place of the sentence they stand in, and those that stand in none. */
function placed(signals: readonly Signal[], reading: DraftReading) {
  const inside = new Map<number, Signal[]>();
  const outside: Signal[] = [];
  if (signals.length === 0) return { inside, outside };
  const ends = endsOf(reading);
  for (const signal of signals) {
    if (!signal.span) outside.push(signal);
    else {
      const index = stretchAt(ends, signal.span.start);
      const known = inside.get(index);
      if (known) known.push(signal);
      else inside.set(index, [signal]);
    }
  }
  return { inside, outside };
}

/** The signals of a sentence that begins so far into the draft. */
const inPlace = unlessChanged(
  (sentence: Reading, start: number, policy: CompiledPolicy): readonly Signal[] => {
    const signals = readSentence(sentence, policy);
    return start === 0 ? signals : signals.map((signal) => movedBy(start, signal));
  },
);

const readSentence = once((sentence: Reading, policy: CompiledPolicy) =>
  ofSentence.flatMap((read) => read(sentence, policy)),
);

function movedBy(by: number, signal: Signal): Signal {
  const { span } = signal;
  return span ? { ...signal, span: { start: span.start + by, end: span.end + by } } : signal;
}
