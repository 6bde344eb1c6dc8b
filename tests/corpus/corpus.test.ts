import { describe, expect, it } from 'vitest';
import { type Post, parts, readBias, readCorpus } from './corpus.ts';

const corpus = Object.fromEntries(parts.map((part) => [part, readCorpus(part)])) as Record<
  (typeof parts)[number],
  Post[]
>;
const all = Object.values(corpus).flat();

describe('the corpus', () => {
  it('has every id and every text once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text.trim().toLowerCase())).size).toBe(all.length);
  });

  it('is at least half clean in every part', () => {
    for (const part of parts) {
      const clean = corpus[part].filter(({ severity }) => severity === 'none');
      expect(clean.length, part).toBeGreaterThanOrEqual(corpus[part].length / 2);
    }
  });

  it('was written by hand where it measures', () => {
    expect([...corpus.dev, ...corpus.test].filter(({ generated }) => generated)).toEqual([]);
  });

  it('asks nothing of a post that breaks no clause', () => {
    const odd = all.filter(
      ({ severity, clauses }) => severity === 'reason' && clauses.length === 0,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('has at least a dozen posts of every group of the bias set, each once', () => {
    const bias = readBias();
    expect(bias.length).toBeGreaterThanOrEqual(400);
    expect(new Set(bias.map(({ text }) => text.toLowerCase())).size).toBe(bias.length);
    for (const [group, posts] of Map.groupBy(bias, (post) => post.group))
      expect(posts.length, group).toBeGreaterThanOrEqual(12);
  });

  it.each(['dev', 'test'] as const)('shares no half of a %s post with a training post', (part) => {
    const measured = new Map<string, Post[]>();
    for (const post of corpus[part])
      for (const gram of fiveGrams(post.text))
        measured.set(gram, [...(measured.get(gram) ?? []), post]);
    const copies = corpus.train.flatMap(({ id, text }) => {
      const shared = new Map<Post, number>();
      for (const gram of fiveGrams(text))
        for (const post of measured.get(gram) ?? []) shared.set(post, (shared.get(post) ?? 0) + 1);
      return [...shared]
        .filter(([post, count]) => count >= fiveGrams(post.text).size / 2)
        .map(([post]) => ({ id, of: post.id }));
    });
    expect(copies).toEqual([]);
  });
});

/** Runs of five words. */
function fiveGrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(' ')));
}
