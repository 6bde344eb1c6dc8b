import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { changesSince, isRead, readNow } from '../../src/popup/policy/read.ts';

const policy = builtinPolicy();
const document = { title: 'Policy', url: 'https://example.org/', version: '2' };
const read = readNow({ ...policy, document }, '2026-11-22T09:00:00.000Z');

describe('"I have read this"', () => {
  it('holds for the policy that was read', () => {
    expect(isRead({ ...policy, document }, read)).toBe(true);
    expect(isRead({ ...policy, document }, undefined)).toBe(false);
  });

  it('is asked again when the document, the pack or the school changes', () => {
    expect(isRead({ ...policy, document: { ...document, version: '3' } }, read)).toBe(false);
    expect(isRead({ ...policy, document, version: policy.version + 1 }, read)).toBe(false);
    expect(isRead({ ...policy, document, id: 'another' }, read)).toBe(false);
  });

  it('points out only the changes that came after it', () => {
    const changes = [
      { version: 1, date: '2026-01-01', text: 'first' },
      { version: 2, date: '2026-11-22', text: 'second' },
    ];
    const since = changesSince({ ...policy, version: 2, changes }, read);
    expect(since.map(({ text, isNew }) => [text, isNew])).toEqual([
      ['second', true],
      ['first', false],
    ]);
    expect(changesSince({ ...policy, changes }, undefined).some(({ isNew }) => isNew)).toBe(false);
  });
});
