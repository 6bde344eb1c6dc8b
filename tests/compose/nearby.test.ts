import { describe, expect, it } from 'vitest';
import { findNearby } from '../../src/compose/nearby.ts';
import { compile } from '../../src/examine/compile.ts';
import type { Draft, Mention } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import type { Finding } from '../../src/examine/finding.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { longText } from '../bench/drafts.ts';
import { draftOf } from '../examine/support.ts';

const policy = compile(builtinPolicy(), trained);

/** All its steps in one go. */
function nearby(draft: Draft, at: number): Finding[] {
  const steps = findNearby(draft, at, policy);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What is pointed at when the last change ended behind these words. */
function wordsNear(text: string, behind: string): string[] {
  const at = text.indexOf(behind) + behind.length;
  return nearby(draftOf(text), at).flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('what the words around a place say', () => {
  it('is found where they stand, in the middle of a long draft', () => {
    const long = longText(4000).replaceAll('\n', ' ');
    const text = `${long} The parents are idiots, every one. And so it goes. ${long}`;
    expect(wordsNear(text, 'every one.')).toContain('idiots');
    expect(wordsNear(text, 'And so it goes')).toContain('idiots');
  });

  it('is nothing that stands further away', () => {
    const text = 'The parents are idiots. I had soup. It was hot. Then I went home.';
    expect(examine(draftOf(text), policy)).not.toEqual([]);
    expect(wordsNear(text, 'went home.')).toEqual([]);
  });

  it('is only what words say, as the whole draft may sound another way', () => {
    const guess = /^(?:gravely|likely|perhaps):/;
    for (const text of longText(6000).split('\n'))
      for (const { spans, signals } of nearby(draftOf(text), text.length)) {
        expect(spans).not.toEqual([]);
        expect(signals.every((signal) => guess.test(signal))).toBe(false);
      }
  });

  it('knows who is mentioned there', () => {
    const text = 'It rained. What a day it was. Well done Nightjar on the win';
    const start = text.indexOf('Nightjar');
    const place = { start, end: start + 'Nightjar'.length };
    const pointedAt = (mentions: Mention[]) =>
      nearby(draftOf(text, { mentions, role: 'official' }), text.length).flatMap(
        ({ spans }) => spans,
      );
    expect(pointedAt([])).not.toContainEqual(place);
    expect(pointedAt([{ name: 'Nightjar', kind: 'person', ...place }])).toContainEqual(place);
  });
});
