/**
 * A tree of letters in one hash table of typed arrays: a step costs the same whether the tree holds
 * a hundred words or a hundred thousand. Symbols are UTF-16 units; node 0 is the root.
 */
export interface Trie {
  mask: number;
  /** Slot -> the node stepped from, the symbol, and the node arrived at (0: free slot). */
  parents: Int32Array;
  symbols: Uint16Array;
  children: Int32Array;
  /** Number of nodes, the root included. */
  size: number;
}

/** Stands in a phrase for any ending of a word; no text holds it. */
export const anyEnding = 1;
/** Stands in a phrase for whatever separates two words. */
export const gap = 32;

export function newTrie(): Trie {
  return tableOf(1 << 10);
}

function tableOf(slots: number): Trie {
  return {
    mask: slots - 1,
    parents: new Int32Array(slots),
    symbols: new Uint16Array(slots),
    children: new Int32Array(slots),
    size: 1,
  };
}

function hash(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** The node one symbol on, or 0 where no phrase goes that way. */
export function step(trie: Trie, node: number, symbol: number): number {
  const { mask, parents, symbols, children } = trie;
  let slot = hash(node, symbol) & mask;
  for (;;) {
    const child = children[slot] ?? 0;
    if (child === 0 || (parents[slot] === node && symbols[slot] === symbol)) return child;
    slot = (slot + 1) & mask;
  }
}

/** Adds a phrase and gives the node it ends at. Building only. */
export function insert(trie: Trie, phrase: string): number {
  let node = 0;
  for (let at = 0; at < phrase.length; at++) {
    const symbol = phrase.charCodeAt(at);
    node = step(trie, node, symbol) || addChild(trie, node, symbol);
  }
  return node;
}

function addChild(trie: Trie, node: number, symbol: number): number {
  if (trie.size * 2 > trie.mask) grow(trie);
  const child = trie.size;
  trie.size++;
  place(trie, node, symbol, child);
  return child;
}

function place(trie: Trie, node: number, symbol: number, child: number): void {
  let slot = hash(node, symbol) & trie.mask;
  while (trie.children[slot] !== 0) slot = (slot + 1) & trie.mask;
  trie.parents[slot] = node;
  trie.symbols[slot] = symbol;
  trie.children[slot] = child;
}

function grow(trie: Trie): void {
  const { parents, symbols, children } = trie;
  const wider = tableOf((trie.mask + 1) * 4);
  for (let slot = 0; slot < children.length; slot++) {
    const child = children[slot] ?? 0;
    if (child !== 0) place(wider, parents[slot] ?? 0, symbols[slot] ?? 0, child);
  }
  trie.mask = wider.mask;
  trie.parents = wider.parents;
  trie.symbols = wider.symbols;
  trie.children = wider.children;
}
