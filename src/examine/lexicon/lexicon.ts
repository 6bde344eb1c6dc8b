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
}

/** All words of all lists in one tree. */
export interface Lexicon {
  lists: readonly LexiconList[];
  trie: Trie;
  /** For each node, its first entry, or -1. */
  entryAt: Int32Array;
  /** For each node, the node where any ending of the word leads, or 0. */
  anyEndingAt: Int32Array;
  /** For each entry: its list, its word there (-1: one of the exceptions), and the next entry of the node. */
  entryList: Int32Array;
  entryWord: Int32Array;
  entryNext: Int32Array;
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
  lists.forEach((list, listIndex) => {
    list.words.forEach((phrase, wordIndex) => {
      for (const symbols of spellings(phrase, list.inflect ?? false)) {
        entries.push({ node: insert(trie, symbols), list: listIndex, word: wordIndex });
      }
    });
    for (const phrase of list.except ?? []) {
      for (const symbols of spellings(phrase, list.inflect ?? false)) {
        entries.push({ node: insert(trie, symbols), list: listIndex, word: exception });
      }
    }
  });
  return { lists, trie, ...entryTables(trie, entries), anyEndingAt: anyEndings(trie) };
}

function entryTables(trie: Trie, entries: readonly Entry[]) {
  const entryAt = new Int32Array(trie.size).fill(-1);
  const entryNext = new Int32Array(entries.length);
  entries.forEach(({ node }, index) => {
    entryNext[index] = entryAt[node] ?? -1;
    entryAt[node] = index;
  });
  const entryList = Int32Array.from(entries, (entry) => entry.list);
  const entryWord = Int32Array.from(entries, (entry) => entry.word);
  return { entryAt, entryNext, entryList, entryWord };
}

function anyEndings(trie: Trie): Int32Array {
  const found = new Int32Array(trie.size);
  trie.symbols.forEach((symbol, slot) => {
    if (symbol === anyEnding) found[trie.parents[slot] ?? 0] = trie.children[slot] ?? 0;
  });
  return found;
}

/** How a phrase of a list may stand in normalised text, as symbols of the tree. */
function spellings(phrase: string, inflect: boolean): number[][] {
  const { text } = normalise(phrase.replaceAll('*', '\u0001'));
  const words = wordsOf(text);
  const [only] = words;
  if (only === undefined) return [];
  if (inflect && words.length === 1) return inflections(only).map(symbolsOf);
  const joined = words.join(' ');
  const bare = joined.replaceAll("'", '');
  return bare === joined ? [symbolsOf(joined)] : [symbolsOf(joined), symbolsOf(bare)];
}

function wordsOf(text: string): string[] {
  const { count, starts, ends } = tokenise(text);
  return Array.from({ length: count }, (_, token) => {
    const end = ends[token] ?? 0;
    const open = text.charCodeAt(end) === anyEnding ? '\u0001' : '';
    return text.slice(starts[token], end).replaceAll('`', "'") + open;
  });
}

function symbolsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
