/** Nothing of ours may be thrown at the page; after a reload of the extension every call of it throws. */
export function quietly<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    try {
      work(...args);
    } catch {
      // Not even logged: a message could quote the draft.
    }
  };
}
