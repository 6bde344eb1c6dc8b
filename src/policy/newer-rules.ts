import { z } from 'zod';
import type { Pack } from './pack.ts';
import { readPack } from './read.ts';
import { knownSignals } from './schema/rule.ts';
import { listNamedBy } from './vocabulary.ts';

const ruleOutline = z.looseObject({
  id: z.string().max(60),
  when: z.looseObject({
    all: z.array(z.array(z.string())),
    none: z.array(z.string()).default([]),
  }),
});
const packOutline = z.looseObject({ rules: z.array(z.unknown()) });

/** `kind` or `kind:detail`, as every signal is written. */
const signal = /^[a-z]+(?:-[a-z]+)*(?::[a-z0-9]+(?:[.-][a-z0-9]+)*)?$/;

export interface ReadPushed {
  pack: Pack;
  /** Ids of rules that look for something only a newer version can see. */
  newer: string[];
}

/**
 * Reads a pack that was signed for browsers of many versions: a rule that asks for a kind of signal this
 * version does not know is left out by itself; any other mistake is one.
 */
export function readPushedPack(json: unknown): ReadPushed | { problems: string[] } {
  const outline = packOutline.safeParse(json);
  if (!outline.success) return withNewer(readPack(json), []);
  const newer: string[] = [];
  const rules = outline.data.rules.filter((rule) => {
    const read = ruleOutline.safeParse(rule);
    if (!read.success || !isNewer(read.data)) return true;
    newer.push(read.data.id);
    return false;
  });
  return withNewer(readPack(newer.length > 0 ? { ...outline.data, rules } : json), newer);
}

const withNewer = (read: ReturnType<typeof readPack>, newer: string[]) =>
  'problems' in read ? read : { ...read, newer };

function isNewer({ when }: z.output<typeof ruleOutline>): boolean {
  const unknown = [...when.all.flat(), ...when.none].filter(
    (name) => !knownSignals.has(name) && listNamedBy(name) === undefined,
  );
  return unknown.length > 0 && unknown.every((name) => signal.test(name));
}
