/** What changed between two texts: from `start` on, so many units gave way to so many others. */
export interface Edit {
  start: number;
  gone: number;
  put: number;
}

/** Found by comparing the two. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length));
  const end = longest(
    shorter - start,
    (length) => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, gone: before.length - start - end, put: after.length - start - end };
}

/** The greatest length up to `most` that fits, where every shorter one fits too. */
function longest(most: number, fits: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
