import { expect, test } from 'vitest';
import { announcement, heldText, pillText } from '../../../src/compose/panel/status.ts';
import { views } from '../../sites/panel/views.ts';

test('the pill says where the draft stands', () => {
  expect(pillText(views.checking)).toBe('Checking…');
  expect(pillText(views.unread)).toBe('Not read');
  expect(pillText(views.clean)).toBe('Nothing to change');
  expect(pillText(views['ask-role'])).toBe('Posting as?');
  expect(pillText(views.message)).toBe('Reminder');
  expect(pillText(views.stopped)).toBe('Stopped');
});

test('notes are not counted', () => {
  expect(pillText(views.note)).toBe('Worth knowing');
  expect(pillText(views['three-notices'])).toBe('2 to look at');
});

test('findings that wait behind three cards are counted', () => {
  expect(pillText({ ...views.three, held: false })).toBe('5 to look at');
});

test('a held Post says what lets it go', () => {
  expect(heldText(views.warn, false)).toBeUndefined();
  expect(heldText(views['warn-held'], true)).not.toContain('press Post again');
  expect(heldText(views['warn-held'], false)).toContain('press Post again');
  expect(heldText(views['reason-held'], false)).toContain('pick a reason');
  const [card] = views['reason-held'].cards;
  if (!card) throw new Error('no card');
  const both = { ...views['reason-held'], cards: [card, card] };
  expect(heldText(both, false)).toContain('each card that asks for one (2 left)');
  expect(heldText({ ...both, cards: [card, { ...card, reason: 'other' }] }, false)).toContain(
    'pick a reason and',
  );
  expect(heldText(views['reason-picked'], false)).not.toContain('pick a reason');
  expect(heldText(views.block, false)).toBe('Your school asks that this is not posted.');
});

test('a screen reader hears a change, and the way to it', () => {
  expect(announcement(views.warn, '')).toBe('Second Look: 1 to look at. Press F2 to go there.');
  expect(announcement(views['warn-held'], '')).toMatch(/^Post is waiting.*F2/);
  expect(announcement(views.message, '')).toContain('keep the message');
});

test('an empty box is no news; one put right is', () => {
  expect(announcement(views.checking, '')).toBe('');
  expect(announcement(views.clean, '')).toBe('');
  expect(announcement(views.clean, announcement(views.warn, ''))).toContain('nothing to change');
});
