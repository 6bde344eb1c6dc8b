import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../src/policy/merge.ts';
import { packSchema } from '../../src/policy/pack.ts';
import { readPack } from '../../src/policy/read.ts';

const pack = (sites: object, id = 'school') => ({
  schemaVersion: 1,
  id,
  version: 1,
  title: 'A pack',
  issued: '2026-09-01',
  sites,
});

const problems = (sites: object) => {
  const read = readPack(pack(sites));
  return 'problems' in read ? read.problems : [];
};

describe('a correction of a site', () => {
  it.each([
    'button[data-testid="send"]',
    '[data-testid^="UserAvatar-Container-"]',
    '#composer > .send',
    '.box [aria-label$=" to connect"]',
  ])('may be the selector %s', (selector) => {
    expect(problems({ twitter: { marks: { send: [selector] } } })).toEqual([]);
  });

  it.each([
    '*',
    'div',
    'body *',
    'div:has(a)',
    ':not([x])',
    '[a="\\"]',
    'button[data-testid="send"], div',
    '[a="<script>"]',
    'a'.repeat(201),
  ])('may not be the selector %s', (selector) => {
    expect(problems({ twitter: { marks: { send: [selector] } } })).not.toEqual([]);
  });

  it('may be words of the page with one star', () => {
    expect(problems({ facebook: { labels: { audience: ['udostępniasz: *'] } } })).toEqual([]);
    expect(problems({ facebook: { labels: { audience: ['a * b *'] } } })).toHaveLength(1);
  });

  it('names a slot that there is', () => {
    expect(problems({ facebook: { marks: { nonsense: ['.x'] } } })).toHaveLength(1);
    expect(problems({ myspace: { marks: { send: ['.x'] } } })).toHaveLength(1);
  });
});

it('packs correct slot by slot, the later one first', () => {
  const parse = (sites: object, id: string) => packSchema.parse(pack(sites, id));
  const policy = mergePacks([
    parse({ twitter: { marks: { send: ['.a'], avatar: ['.b'] } } }, 'trust'),
    parse(
      { twitter: { marks: { send: ['.c'] } }, facebook: { labels: { send: ['go'] } } },
      'school',
    ),
  ]);
  expect(policy.sites).toEqual({
    twitter: { marks: { send: ['.c'], avatar: ['.b'] }, labels: {} },
    facebook: { marks: {}, labels: { send: ['go'] } },
  });
});
