import { abbotsLeaPack } from './abbots-lea.ts';
import { basePack } from './base/base.ts';
import { mergePacks } from './merge.ts';
import type { Pack } from './pack.ts';
import type { Policy } from './policy.ts';

/** Schools whose packs ship with the product, for the first-run page to offer. */
export const builtInSchools: readonly Pack[] = [abbotsLeaPack];

/** The packs the product ships, weakest first: any UK school, then the school in force by default. */
export function builtinPacks(): Pack[] {
  return [basePack, abbotsLeaPack];
}

/** The policy before anything is pushed. A school's own pack takes the place of the default school. */
export function builtinPolicy(schoolPack: Pack = abbotsLeaPack): Policy {
  return mergePacks([basePack, schoolPack]);
}
