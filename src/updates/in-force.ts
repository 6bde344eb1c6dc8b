import type { Choices } from '../browser/items.ts';
import { abbotsLeaPack } from '../policy/abbots-lea.ts';
import { basePack } from '../policy/base/base.ts';
import { mergePacks } from '../policy/merge.ts';
import type { Pack } from '../policy/pack.ts';
import type { Policy } from '../policy/policy.ts';
import { readPack } from '../policy/read.ts';
import { fromBase64url } from './envelope.ts';

/** Schools whose packs ship with the product, for the first-run page to offer. */
export const builtInSchools: readonly Pack[] = [abbotsLeaPack];

/**
 * The policy in force: the built-in base, and over it the school's layer: the pack that was pushed,
 * else the school the person chose.
 * @param payload of the pushed pack, already verified; one that no longer reads is passed over.
 */
export function policyInForce(payload: string | undefined, school: Choices['school']): Policy {
  const pushed = payload === undefined ? undefined : parsed(payload);
  const layer = pushed ?? chosen(school);
  return mergePacks(layer ? [basePack, layer] : [basePack]);
}

function parsed(payload: string): Pack | undefined {
  try {
    const result = readPack(JSON.parse(new TextDecoder().decode(fromBase64url(payload))));
    return 'pack' in result ? result.pack : undefined;
  } catch {
    return undefined;
  }
}

function chosen(school: Choices['school']): Pack | undefined {
  if (school.kind === 'built-in') return builtInSchools.find(({ id }) => id === school.id);
  const { name, aliases } = school;
  const result = readPack({
    schemaVersion: 1,
    id: 'my-school',
    version: 1,
    title: name,
    issued: basePack.issued,
    school: { name, aliases },
  });
  return 'pack' in result ? result.pack : undefined;
}
