import type { WordList } from '../../src/policy/pack.ts';
import type { Policy } from '../../src/policy/policy.ts';

interface ListWord {
  list: string;
  word: string;
}

/**
 * The policy with `size` list words, its rules unchanged. The words that `texts` contain come first,
 * then the policy's other words, then made-up ones: so every size finds the same in these texts, and
 * the number of words alone differs.
 */
export function sizedPolicy(policy: Policy, size: number, texts: readonly string[]): Policy {
  const all = texts.join('\n').toLowerCase();
  const own = policy.lists.flatMap(({ id, words }) => words.map((word) => ({ list: id, word })));
  const said = own.filter(({ word }) => all.includes(word.replaceAll('*', '')));
  const unsaid = own.filter((word) => !said.includes(word));
  const words = [...said, ...inTurn(unsaid), ...madeUp(policy.lists, size)].slice(0, size);
  const byList = Map.groupBy(words, ({ list }) => list);
  const lists = policy.lists.map((list) => ({
    ...list,
    words: (byList.get(list.id) ?? []).map(({ word }) => word),
    except: [],
  }));
  return { ...policy, lists };
}

/** One of each list, then the next of each: no size lacks whole lists. */
function inTurn(words: readonly ListWord[]): ListWord[] {
  const lists = [...Map.groupBy(words, ({ list }) => list).values()];
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, row) =>
    lists.flatMap((list) => list[row] ?? []),
  ).flat();
}

const starts =
  'bar bel bran car clem cor dun ed far fen gar glen had har hol ken lan lin mar mel nor or pen ros sal stan thorn tor wal win'.split(
    ' ',
  );
const middles = 'a al ber ca der en ford gate gra hol in la ling ma mer na ran ster ton'.split(' ');
const ends =
  'bury by cote croft dale den field ham hurst ley man ness ridge sey shaw stead ward wick worth'.split(
    ' ',
  );

/** Words that look like English names, every second one a phrase of two. */
function madeUp(lists: readonly WordList[], count: number): ListWord[] {
  return Array.from({ length: count }, (_, n) => ({
    list: lists[n % lists.length]?.id ?? '',
    word: n % 2 === 0 ? madeUpWord(n) : `${madeUpWord(n)} ${madeUpWord(n + 1)}`,
  }));
}

/** Another word for each number below some two hundred thousand. */
function madeUpWord(n: number): string {
  let rest = n;
  const syllables = [starts, middles, ends, middles].map((all) => {
    const syllable = all[rest % all.length];
    rest = Math.floor(rest / all.length);
    return syllable;
  });
  return syllables.join('');
}
