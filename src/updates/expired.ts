import { asDay } from '../policy/effective.ts';
import type { UpdateState } from './state.ts';

/** The day since when a pack in force is out of date; a clock turned back does not make it fresh again. */
export function outOfDateSince({ packs, clock }: UpdateState, now: number): string | undefined {
  const today = asDay(Math.max(now, clock));
  return packs.find(({ expires }) => expires !== undefined && expires <= today)?.expires;
}
