/**
 * A tree of letters in typed arrays: a step costs the same whether the tree holds a hundred words or a
 * hundred thousand. Symbols are UTF-16 units; node 0 is the root.
 */
export interface Trie {
  /** Number of nodes, the root included. */
  size: number;
  /** Node -> the node it is arrived at from, and by which symbol. */
  parents: Int32Array;
  symbols: Uint16Array;
  /**
   * Most nodes come right after the one they are arrived at from, as the letters of a phrase do when it is added:
   * whoever follows it reads on in the same memory. The others are in this hash table; 0 in a free slot.
   */
  slots: Int32Array;
  /** How many are in it. */
  placed: number;
}

/** Stands in a phrase for any ending of a word; no text holds it. */
export const anyEnding = 1;
/** Stands in a phrase for whatever separates two words. */
export const gap = 32;

export function newTrie(): Trie {
  const slots = new Int32Array(1 << 10);
  return { size: 1, ...nodes(1 << 10), slots, placed: 0 };
}

const nodes = (count: number) => ({
  parents: new Int32Array(count),
  symbols: new Uint16Array(count),
});

/** Where in a table of this length to look first. */
function slotOf(node: number, symbol: number, length: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (length - 1);
}

/** The node one symbol on, or 0 where no phrase goes that way. */
export function step({ slots, parents, symbols }: Trie, node: number, symbol: number): number {
  const next = node + 1;
  if (symbols[next] === symbol && parents[next] === node) return next;
  let slot = slotOf(node, symbol, slots.length);
  for (;;) {
    const child = slots[slot] ?? 0;
    if (child === 0 || (parents[child] === node && symbols[child] === symbol)) return child;
    slot = (slot + 1) & (slots.length - 1);
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
  if (trie.size === trie.parents.length) widen(trie);
  const child = trie.size++;
  trie.parents[child] = node;
  trie.symbols[child] = symbol;
  if (child !== node + 1) {
    if (trie.placed * 2 > trie.slots.length) spread(trie);
    place(trie, child);
  }
  return child;
}

function widen(trie: Trie): void {
  const { parents, symbols } = trie;
  Object.assign(trie, nodes(trie.size * 2));
  trie.parents.set(parents);
  trie.symbols.set(symbols);
}

function spread(trie: Trie): void {
  const { slots } = trie;
  trie.slots = new Int32Array(slots.length * 2);
  trie.placed = 0;
  for (const node of slots) if (node !== 0) place(trie, node);
}

function place(trie: Trie, node: number): void {
  const { slots, parents, symbols } = trie;
  let slot = slotOf(parents[node] ?? 0, symbols[node] ?? 0, slots.length);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = node;
  trie.placed++;
}
