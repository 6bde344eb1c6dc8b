import { expect, it } from 'vitest';
import { toBase64url } from '../../src/updates/envelope.ts';
import { policyInForce } from '../../src/updates/in-force.ts';

const school = { kind: 'built-in', id: 'abbots-lea' } as const;
const encode = (text: string) => toBase64url(new TextEncoder().encode(text));
const pack = {
  schemaVersion: 1,
  id: 'oakfield',
  version: 1,
  title: 'Oakfield',
  issued: '2026-09-01',
  school: { name: 'Oakfield Primary School' },
};

it('is the school that was chosen, by itself or under a pack that was pushed', () => {
  expect(policyInForce(undefined, school).school?.name).toBe('Abbot’s Lea School');
  expect(policyInForce(encode(JSON.stringify(pack)), school).school?.name).toBe(
    'Oakfield Primary School',
  );
});

it('is any UK school with the name the person gave', () => {
  const policy = policyInForce(undefined, { kind: 'named', name: 'Hill School', aliases: ['HS1'] });
  expect(policy.school).toMatchObject({ name: 'Hill School', aliases: ['HS1'] });
  expect(policy.rules.length).toBeGreaterThan(0);
});

it.each([
  ['of a form this version no longer reads', encode(JSON.stringify({ ...pack, schemaVersion: 9 }))],
  ['that was damaged', encode('{')],
  ['that is not even text', '*'],
])('passes over a stored pack %s', (_, payload) => {
  expect(policyInForce(payload, school).school?.name).toBe('Abbot’s Lea School');
});
