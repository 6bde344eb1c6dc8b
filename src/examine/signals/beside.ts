import type { CompiledPolicy } from '../compile.ts';
import type { Draft, DraftBeside } from '../draft.ts';
import type { Signal } from './signal.ts';

/** Reads a text as a draft of its own. */
type ReadText = (draft: Draft, policy: CompiledPolicy) => Signal[];

/**
 * What goes out beside the text: the person's own words there count like those of the text; words of
 * others only for how they are meant; a place for whether it is the school. None has a span.
 */
export function readBeside(draft: Draft, policy: CompiledPolicy, read: ReadText): Signal[] {
  if (!draft.beside) return [];
  const key = JSON.stringify([draft.platform, draft.surface, draft.beside]);
  const known = last.get(policy);
  if (known?.key === key) return known.signals;
  const signals = signalsOf(draft.beside, (text) =>
    read({ ...bare(draft), text }, policy).map((signal) => unplaced(signal, text)),
  );
  last.set(policy, { key, signals });
  return signals;
}

/** It seldom changes while the text does. */
const last = new WeakMap<CompiledPolicy, { key: string; signals: Signal[] }>();

function signalsOf(
  { place, shared, own }: DraftBeside,
  read: (text: string) => Signal[],
): Signal[] {
  return [
    ...(place ? [placeSignal(place, read(place))] : []),
    ...own.flatMap(read),
    ...shared.flatMap(read).flatMap(asShared),
  ];
}

function placeSignal(name: string, seen: readonly Signal[]): Signal {
  const isSchool = seen.some(({ kind, detail }) => kind === 'school' && detail === 'named');
  return { kind: 'place', detail: isSchool ? 'school' : 'other', name };
}

/** To pass on an accusation is no offence by itself. */
function asShared({ kind, detail, name }: Signal): Signal[] {
  const isHurtful = kind === 'tone' && detail !== 'accusation';
  return isHurtful ? [{ kind: 'shared', detail, ...(name && { name }) }] : [];
}

function unplaced({ kind, detail, name, span }: Signal, text: string): Signal {
  const words = name ?? (span && text.slice(span.start, span.end));
  return { kind, detail, ...(words && { name: words }) };
}

function bare({ platform, surface, audience, role }: Draft): Draft {
  return { text: '', platform, surface, audience, role, mentions: [], tags: [] };
}
