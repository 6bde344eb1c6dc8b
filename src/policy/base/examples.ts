import type { ExampleInput } from '../pack.ts';

/** Examples posted to friends on Facebook from a personal account. */
export function posts(...texts: string[]): ExampleInput[] {
  return texts.map((text) => ({ text }));
}

/** Examples posted in some other way. */
export function postsAs(how: Omit<ExampleInput, 'text'>, ...texts: string[]): ExampleInput[] {
  return texts.map((text) => ({ ...how, text }));
}
