/** Whose turn it is, and when, in seconds. */
export interface Turn {
  who: number;
  when: number;
}

/** Whose turn is next: a binary heap of turns by their times. */
export interface Queue {
  push(who: number, when: number): void;
  /** Undefined when nobody waits. */
  pop(): Turn | undefined;
}

export function makeQueue(): Queue {
  const heap: Turn[] = [];
  const before = (a: number, b: number) =>
    (heap[a]?.when ?? Infinity) < (heap[b]?.when ?? Infinity);
  const swap = (a: number, b: number) => {
    const [first, second] = [heap[a], heap[b]];
    if (first && second) [heap[a], heap[b]] = [second, first];
  };
  return {
    push(who, when) {
      heap.push({ who, when });
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const first = heap[0];
      const last = heap.pop();
      if (!first || !last || heap.length === 0) return first;
      heap[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = before(right, left) ? right : left;
        if (!before(least, at)) break;
        swap(at, least);
        at = least;
      }
      return first;
    },
  };
}
