import type { Problem } from './problem.ts';

/** What is wrong at a place in a pack, before the place is known as a line. */
export interface Remark {
  kind: Problem['kind'];
  path: PropertyKey[];
  text: string;
}
