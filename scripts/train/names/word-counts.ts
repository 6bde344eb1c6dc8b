/** How often words stand in small letters and with a capital. */
export interface WordCounts {
  small: Map<string, number>;
  capital: Map<string, number>;
}

/** A capital that opens a sentence says nothing of the word, and is not counted. */
export function countWords(texts: readonly string[]): WordCounts {
  const counts: WordCounts = { small: new Map(), capital: new Map() };
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(/(?<![@#\w])[A-Za-z][a-z']+/g)) {
      const key = word.toLowerCase();
      const isSmall = word === key;
      if (!isSmall && /(?:^|[.!?\n"]\s?)$/.test(text.slice(Math.max(0, index - 2), index)))
        continue;
      const of = isSmall ? counts.small : counts.capital;
      of.set(key, (of.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The words written small nearly always, most frequent first. */
export function ordinaryWords({ small, capital }: WordCounts, most: number): string[] {
  return [...small]
    .filter(([word, count]) => count >= 2 && count > 4 * (capital.get(word) ?? 0))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);
}

/** How much of an ordinary word a name is: 0 hardly, 1 at times, 2 mostly. */
export function ordinarinessOf(word: string, { small, capital }: WordCounts): number {
  const written = small.get(word) ?? 0;
  const all = written + (capital.get(word) ?? 0);
  if (written < 2 || written < 0.1 * all) return 0;
  return written < 0.6 * all ? 1 : 2;
}
