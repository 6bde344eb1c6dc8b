import { describe, expect, it } from 'vitest';
import { type Calm, mayOpen, noteShown } from '../../src/compose/calm.ts';
import { finding } from './findings.ts';

const calm = (closedAt = Number.NEGATIVE_INFINITY): Calm => ({ shownRules: new Set(), closedAt });

describe('the panel opens by itself', () => {
  it('for something new', () => {
    expect(mayOpen([finding('warn')], calm(), 0)).toBe(true);
  });

  it('not for a note', () => {
    expect(mayOpen([finding('note')], calm(), 0)).toBe(false);
  });

  it('once for each rule in a draft', () => {
    const now = calm();
    noteShown([finding('warn')], now);
    expect(mayOpen([finding('warn')], now, 0)).toBe(false);
    expect(mayOpen([finding('warn'), finding('warn', 'another')], now, 0)).toBe(true);
  });

  it('not within half a minute of being closed', () => {
    expect(mayOpen([finding('warn')], calm(1000), 30_999)).toBe(false);
    expect(mayOpen([finding('warn')], calm(1000), 31_000)).toBe(true);
  });
});
