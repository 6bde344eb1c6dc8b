import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { inflections } from './inflections.ts';
import { anyEnding, insert, newTrie, type Trie } from './trie.ts';

/** Words to look for, by a name of their own. */
export interface LexiconList {
  id: string;
  words: readonly string[];
  except?: readonly string[];
  inflect?: boolean;
  /** Words that people write in disguise more than others. */
  rude?: boolean;
}

/** What a word alone is, where it stands in some phrase of a list. */
export const wordKind = { none: 0, listed: 1, rude: 2 } as const;

/** All words of all lists in one tree. */
export interface Lexicon {
  lists: readonly LexiconList[];
  /** The number of each list, by its id. */
  numbers: ReadonlyMap<string, number>;
  trie: Trie;
  /** For each node, its first entry, or -1. */
  entryAt: Int32Array;
  /** For each node, the node where any ending of the word leads, or 0. */
  anyEndingAt: Int32Array;
  /** For each node, the `wordKind` of the single word that ends there. */
  wordAt: Uint8Array;
  /** For each node, in how many phrases the single word that ends there stands. */
  phrasesAt: Uint16Array;
  /** For each entry: its list, its word there (-1: one of the exceptions), and the next entry of the node. */
  entryList: Int32Array;
  entryWord: Int32Array;
  entryNext: Int32Array;
  /** By list, what a search notes while it lasts: to make it anew each time would cost more than many a search. */
  reach: Int32Array;
}

export const exception = -1;

interface Entry {
  node: number;
  list: number;
  word: number;
}

/** Builds the tree; the cost grows with the words, here once and never in a search. */
export function buildLexicon(lists: readonly LexiconList[]): Lexicon {
  const trie = newTrie();
  const entries: Entry[] = [];
  const kinds = new Map<number, number>();
  const phrases = new Map<number, number>();
  lists.forEach(({ words, except, inflect, rude }, list) => {
    const kind = rude ? wordKind.rude : wordKind.listed;
    const add = (phrase: string, word: number) => {
      for (const spelling of spellings(phrase, inflect ?? false)) {
        entries.push({ node: insert(trie, spelling), list, word });
        for (const one of spelling.replaceAll(openEnd, '').split(' ')) {
          const node = insert(trie, one);
          kinds.set(node, Math.max(kinds.get(node) ?? 0, kind));
          phrases.set(node, (phrases.get(node) ?? 0) + 1);
        }
      }
    };
    words.forEach(add);
    for (const phrase of except ?? []) add(phrase, exception);
  });
  const wordAt = new Uint8Array(trie.size);
  const phrasesAt = new Uint16Array(trie.size);
  for (const [node, kind] of kinds) wordAt[node] = kind;
  for (const [node, count] of phrases) phrasesAt[node] = count;
  return {
    lists,
    numbers: new Map(lists.map(({ id }, number) => [id, number])),
    trie,
    ...entryTables(trie, entries),
    anyEndingAt: anyEndings(trie),
    wordAt,
    phrasesAt,
    reach: new Int32Array(lists.length),
  };
}

function entryTables(trie: Trie, entries: readonly Entry[]) {
  const entryAt = new Int32Array(trie.size).fill(-1);
  const entryNext = new Int32Array(entries.length);
  const entryList = new Int32Array(entries.length);
  const entryWord = new Int32Array(entries.length);
  entries.forEach(({ node, list, word }, index) => {
    entryNext[index] = entryAt[node] ?? -1;
    entryAt[node] = index;
    entryList[index] = list;
    entryWord[index] = word;
  });
  return { entryAt, entryNext, entryList, entryWord };
}

function anyEndings({ size, symbols, parents }: Trie): Int32Array {
  const found = new Int32Array(size);
  for (let node = 1; node < size; node++)
    if (symbols[node] === anyEnding) found[parents[node] ?? 0] = node;
  return found;
}

const openEnd = String.fromCharCode(anyEnding);

/** How a phrase of a list may stand in normalised text, as a path of the tree. */
function spellings(phrase: string, inflect: boolean): string[] {
  const plain = /^[a-z]+(?: [a-z]+)*$/.test(phrase) ? phrase : words(phrase).join(' ');
  if (plain === '') return [];
  if (inflect && !plain.includes(' ')) return inflections(plain);
  return plain.includes("'") ? [plain, plain.replaceAll("'", '')] : [plain];
}

function words(phrase: string): string[] {
  const { text } = normalise(phrase.replaceAll('*', openEnd));
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, token) => {
    const end = ends[token] ?? 0;
    const open = text.charCodeAt(end) === anyEnding ? openEnd : '';
    return text.slice(starts[token], end).replaceAll('`', "'") + open;
  });
}
