import { describe, expect, it } from 'vitest';
import { makeView, type Scene, type Shown } from '../../src/compose/make-view.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Severity } from '../../src/policy/vocabulary.ts';
import { finding } from './findings.ts';

const policy = {
  clauses: { N5: 'Be kind.' },
  texts: { messageReminder: 'Not with pupils.' },
} as Policy;
const scene: Scene = {
  surface: 'post',
  circumstances: {
    audience: 'friends',
    account: {},
    role: 'personal',
    beside: { tags: [], shared: [], own: [], media: 0 },
    canHold: true,
  },
  policy,
  shown: [],
  hasText: true,
  isReadable: true,
  canMark: true,
  held: false,
  canSelect: true,
};
const circumstances = (changes: Partial<Scene['circumstances']>) => ({
  circumstances: { ...scene.circumstances, ...changes },
});

function shown(severity: Severity, rule: string, holds = false): Shown {
  return {
    finding: finding(severity, rule),
    words: ['idiots'],
    reason: undefined,
    holds,
    isInHand: false,
  };
}

describe('the status of a composer', () => {
  it.each<[string, Partial<Scene>]>([
    ['checking', { policy: undefined }],
    ['unread', { isReadable: false }],
    ['findings', { shown: [shown('warn', 'a')], ...circumstances({ role: 'unknown' }) }],
    ['ask-role', circumstances({ role: 'unknown' })],
    ['clean', { hasText: false, ...circumstances({ role: 'unknown' }) }],
    ['clean', {}],
    ['message', { surface: 'message', policy: undefined }],
  ])('is %s', (status, changes) => {
    expect(makeView({ ...scene, ...changes }).status).toBe(status);
  });
});

describe('cards', () => {
  it('are three at most, the most serious first', () => {
    const found = [
      shown('note', 'a'),
      shown('warn', 'b'),
      shown('reason', 'c'),
      shown('warn', 'd'),
    ];
    const view = makeView({ ...scene, shown: found });
    expect(view.cards.map((card) => card.finding.rule)).toEqual(['c', 'b', 'd']);
    expect(view.more).toBe(1);
  });

  it('that hold Post come before all others', () => {
    const found = [shown('reason', 'answered'), shown('warn', 'unseen', true)];
    const view = makeView({ ...scene, shown: found, held: true });
    expect(view.cards[0]?.finding.rule).toBe('unseen');
  });

  it('carry the policy’s own line', () => {
    expect(makeView({ ...scene, shown: [shown('warn', 'a')] }).cards[0]?.clauseText).toBe(
      'Be kind.',
    );
  });
});

describe('notices', () => {
  it('say when Post cannot be held, or words cannot be marked, only where there is something to say', () => {
    const blind = { canMark: false, ...circumstances({ canHold: false }) };
    expect(makeView({ ...scene, ...blind }).notices).toEqual([]);
    expect(makeView({ ...scene, ...blind, shown: [shown('warn', 'a')] }).notices).toEqual([
      'cannot-hold',
      'no-marks',
    ]);
  });

  it('say that a personal post goes to everyone', () => {
    const everyone = circumstances({ audience: 'public' });
    expect(makeView({ ...scene, ...everyone }).notices).toEqual(['goes-to-everyone']);
  });
});

it('a private message gets the reminder and nothing else', () => {
  const view = makeView({ ...scene, surface: 'message' });
  expect(view).toMatchObject({ reminder: 'Not with pupils.', cards: [], notices: [] });
});
