import { describe, expect, it } from 'vitest';
import { type AutoOpen, mayAutoOpen, noteShown } from '../../src/compose/auto-open.ts';
import { finding } from './findings.ts';

const autoOpen = (closedAt = Number.NEGATIVE_INFINITY): AutoOpen => ({
  shownRules: new Set(),
  closedAt,
});

describe('the panel opens by itself', () => {
  it('for something new', () => {
    expect(mayAutoOpen([finding('warn')], autoOpen(), 0)).toBe(true);
  });

  it('not for a note', () => {
    expect(mayAutoOpen([finding('note')], autoOpen(), 0)).toBe(false);
  });

  it('once for each rule in a draft', () => {
    const now = autoOpen();
    noteShown([finding('warn')], now);
    expect(mayAutoOpen([finding('warn')], now, 0)).toBe(false);
    expect(mayAutoOpen([finding('warn'), finding('warn', 'another')], now, 0)).toBe(true);
  });

  it('not within half a minute of being closed', () => {
    expect(mayAutoOpen([finding('warn')], autoOpen(1000), 30_999)).toBe(false);
    expect(mayAutoOpen([finding('warn')], autoOpen(1000), 31_000)).toBe(true);
  });
});
