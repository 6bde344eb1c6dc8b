import { createStore } from './store.ts';

export interface Person {
  handle: string;
  name: string;
}

const start = new URLSearchParams(location.search);
const school: Person = { handle: 'AbbotsLeaSchool', name: "Abbot's Lea School" };
const assistant: Person = { handle: 'jobarnes_ta', name: 'Jo Barnes' };

/** Who is signed in: a teaching assistant, or the school with `?as=AbbotsLeaSchool`. */
export const me: Person = start.get('as') === school.handle ? school : assistant;

/** Whether the account's posts are protected; the settings page changes it. */
export const isProtected = createStore(start.get('protected') === '1');
