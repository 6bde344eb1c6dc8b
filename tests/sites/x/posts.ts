import type { Person } from './session.ts';

/** A post by somebody else, already on the site. */
export interface Post {
  id: string;
  author: Person;
  text: string;
  time: string;
  shown: string;
}

export const posts: readonly Post[] = [
  {
    id: '1',
    author: { handle: 'northwoodlib', name: 'Northwood Library' },
    text: 'Story time is back on Saturday at 10. Bring a blanket and somebody small.',
    time: '2026-10-02T08:15:00.000Z',
    shown: '2h',
  },
  {
    id: '2',
    author: { handle: 'riversidefc_u9', name: 'Riverside U9s' },
    text: 'Training moves to the astro pitch this week.\nSame time, dry feet.',
    time: '2026-10-02T06:40:00.000Z',
    shown: '4h',
  },
  {
    id: '3',
    author: { handle: 'merseygardens', name: 'Mersey Gardens' },
    text: 'The first pumpkins are in. Free to any school that can collect before Friday.',
    time: '2026-10-01T17:05:00.000Z',
    shown: '1 Oct',
  },
];

/** The post of this id; the first one for an unknown id, so that every address shows something. */
export function postById(id: string | undefined): Post | undefined {
  return posts.find((post) => post.id === id) ?? posts[0];
}
