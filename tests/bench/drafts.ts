import type { Draft } from '../../src/examine/draft.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { draftOf } from '../examine/support.ts';

/** A staff member's week: most of it harmless, some of it what the policy warns about. */
const posts = [
  'Half term at last! Walked the dog along the canal, two coffees and not one email opened 😎',
  'So proud of the choir tonight. Months of practice and they did not miss a note. Thank you to every parent who came along in the rain.',
  'My class drove me up the wall today. Period six on a windy Friday should be illegal.',
  'Selling two tickets for Saturday as my sister is poorly. Face value, collect from town.',
  'Teacher workload is the reason a third leave within five years. Vote in the ballot, please!',
  'Mrs Okafor is an absolute muppet and everybody in the staffroom knows it.',
  'Does anybody know a good plumber round here? The boiler has packed in again and it is f r e e z i n g.',
  'Year 9 parents: the trip letter is on the website, and replies are due by Thursday. Any questions, ring the office on 0151 496 0123.',
  'Off to see the new film tonight, no spoilers!!! Popcorn first, obviously 🍿',
  'One of ours has just moved into foster care, poor lamb, and social services still have not rung back.',
  'Baked forty scones for the summer fair & ate six. #nailedit #summerfair @northwoodlib',
  'Our head is useless, he could not run a bath. Inset day wasted again.',
  'Reading to my little boy every night is the best part of the day. We are on chapter nine of the dragon book.',
  'Message me on WhatsApp if you need help with the homework, 07700 900123, any time.',
  'Parkrun done in 27:14, not bad for an old bird. Knees disagree. Same again next week?',
];

/** What a long post is like: a hundred clean posts of the corpus, and the week above. */
export function longText(length: number): string {
  const clean = readCorpus('train').filter(
    ({ severity, generated }) => severity === 'none' && !generated,
  );
  const all = [...posts, ...clean.map(({ text }) => text)].join('\n');
  return all.slice(0, length);
}

/** Drafts of exactly `length` UTF-16 units, each starting with another post. */
export function draftsOf(length: number): Draft[] {
  return posts.map((_, first) => {
    const inTurn = [...posts.slice(first), ...posts.slice(0, first)].join('\n');
    const text = `${inTurn}\n`.repeat(Math.ceil(length / inTurn.length)).slice(0, length);
    return draftOf(text);
  });
}
