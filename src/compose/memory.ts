import type { Composer } from '../platforms/platform.ts';
import type { Severity, Surface } from '../policy/vocabulary.ts';
import type { AutoOpen } from './auto-open.ts';
import type { Answers } from './hold.ts';

/** What has passed between the person and us about one draft. Lives as long as the page. */
export interface Memory {
  answers: Answers;
  autoOpen: AutoOpen;
  /** Findings whose cards were seen, by wording: what becomes of them is counted. */
  counted: Map<string, { rule: string; severity: Severity }>;
}

export function newMemory(): Memory {
  return {
    answers: { seen: new Map(), reasons: new Map() },
    autoOpen: { shownRules: new Set(), closedAt: 0 },
    counted: new Map(),
  };
}

/** The draft was posted or thrown away: the next one starts afresh, but not louder. */
export function forget({ answers, autoOpen, counted }: Memory): void {
  answers.seen.clear();
  answers.reasons.clear();
  autoOpen.shownRules.clear();
  counted.clear();
}

const byScope = new WeakMap<HTMLElement, Memory>();
let lastEnded: { surface: Surface; text: string; memory: Memory } | undefined;

/**
 * The memory for a composer just found. Sites replace editors while people write: the one that takes
 * an editor's place, in the same scope or with the same text, goes on where that one stopped.
 */
export function memoryFor(composer: Composer): Memory {
  const known = byScope.get(composer.scope) ?? inherited(composer);
  const memory = known ?? newMemory();
  byScope.set(composer.scope, memory);
  return memory;
}

function inherited({ surface, engine, editor }: Composer): Memory | undefined {
  if (surface === 'message' || lastEnded?.surface !== surface || lastEnded.text === '') return;
  return engine.read(editor).text === lastEnded.text ? lastEnded.memory : undefined;
}

export function leaveBehind(surface: Surface, text: string, memory: Memory): void {
  lastEnded = { surface, text, memory };
}
