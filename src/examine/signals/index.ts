import type { CompiledPolicy } from '../compile.ts';
import type { Draft } from '../draft.ts';
import { forEachSentence } from '../each.ts';
import { once } from '../once.ts';
import { type DraftReading, type Reading, readDraft } from '../reading.ts';
import { readBeside } from './beside.ts';
import { withCalm } from './calm.ts';
import { readIdentifiers } from './identifiers/index.ts';
import { readLikely } from './likely.ts';
import { readMentions } from './mention.ts';
import { readClasses } from './person-class.ts';
import { readPersons } from './person-named.ts';
import { readNearPupils } from './person-near-pupil.ts';
import { readIndirectSchool } from './school-indirect.ts';
import { readNamedSchool } from './school-named.ts';
import { readOwnSchool } from './school-own.ts';
import type { Placed, Signal } from './signal.ts';
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
  const reading = readDraft(draft, policy);
  const { bySentence, everywhere } = placedSignals(reading, policy);
  const inText = bySentence.flatMap((seen, at) =>
    seen.map((signal) => movedBy(reading.starts[at] ?? 0, signal)),
  );
  return [...inText, ...everywhere];
}

/** Everything seen in a draft, where it stands. */
export interface PlacedSignals {
  /** The same list as before for a sentence of which nothing changed. */
  bySentence: readonly (readonly Signal[])[];
  /** What stands in no sentence. */
  everywhere: readonly Signal[];
}

export function placedSignals(reading: DraftReading, policy: CompiledPolicy): PlacedSignals {
  const { seen, outside } = seenBySentence(reading, policy);
  const whole = readWhole(reading, seen, policy);
  const tones = readToneSignals(reading, whole, policy);
  const likely = readLikely(reading, whole, tones.length > 0, policy);
  return {
    bySentence: withCalm(reading, withMore(seen, [...tones, ...likely]), whole, policy),
    everywhere: [
      ...outside,
      ...readTags(reading),
      ...readBeside(reading.draft, policy, readSignals),
    ],
  };
}

/** What a draft says as a whole, before any of it is a signal. */
export function wholeOf(reading: DraftReading, policy: CompiledPolicy): Whole {
  return readWhole(reading, seenBySentence(reading, policy).seen, policy);
}

/** Everything seen in each sentence but what only the whole draft tells, and mentions that stand in none. */
export function seenBySentence(reading: DraftReading, policy: CompiledPolicy) {
  const own = eachOwn(reading, { policy }, reading.sentences);
  const seen = eachTogether(reading, {}, own, readPersons(reading, policy));
  const { inside, outside } = readMentions(reading, policy);
  return { seen: inside.size > 0 ? withMentions(seen, inside) : seen, outside };
}

const eachOwn = forEachSentence(({ policy }: { policy: CompiledPolicy }, sentence: Reading) =>
  readSentence(sentence, policy),
);

const readSentence = once((sentence: Reading, policy: CompiledPolicy): readonly Signal[] => {
  const seen: Signal[] = [];
  for (const read of ofSentence) for (const signal of read(sentence, policy)) seen.push(signal);
  return seen.length > 0 ? seen : none;
});

const none: readonly Signal[] = [];

const eachTogether = forEachSentence((_, own: readonly Signal[], persons: readonly Signal[]) =>
  persons.length > 0 ? [...own, ...persons] : own,
);

function withMentions(
  seen: readonly (readonly Signal[])[],
  mentions: ReadonlyMap<number, readonly Signal[]>,
): readonly (readonly Signal[])[] {
  const all = [...seen];
  for (const [at, mentioned] of mentions) all[at] = [...(all[at] ?? []), ...mentioned];
  return all;
}

function withMore(
  seen: readonly (readonly Signal[])[],
  more: readonly Placed[],
): readonly (readonly Signal[])[] {
  if (more.length === 0) return seen;
  const all = [...seen];
  for (const { sentence, signal } of more) all[sentence] = [...(all[sentence] ?? []), signal];
  return all;
}

/** A signal with its span in a text that begins so much earlier. */
export function movedBy(by: number, signal: Signal): Signal {
  const { span } = signal;
  if (!span || by === 0) return signal;
  return { ...signal, span: { start: span.start + by, end: span.end + by } };
}
