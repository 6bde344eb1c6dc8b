import { expect, it } from 'vitest';
import { toBase64url } from '../../src/policy/base64url.ts';
import { mergePacks } from '../../src/policy/merge.ts';
import { packSchema } from '../../src/policy/pack.ts';
import { layersInForce } from '../../src/updates/in-force.ts';
import { packsOf } from '../../src/updates/packs-of.ts';
import { aPack, makeStore, start } from './world.ts';

const school = { kind: 'built-in', id: 'abbots-lea' } as const;
const encode = (text: string) => toBase64url(new TextEncoder().encode(text));
const pack = aPack(1);
const oakfield = packSchema.parse(pack);
const titles = (...packs: Parameters<typeof layersInForce>) =>
  layersInForce(...packs).map(({ title }) => title);

it('is the school that was chosen, by itself, over a trust’s pack or under its own', () => {
  const trust = packSchema.parse({ ...pack, layer: 'trust', title: 'Green Trust' });
  expect(titles([], school, start)).toEqual(['Any UK school', 'Abbot’s Lea School']);
  expect(titles([trust], school, start)).toEqual([
    'Any UK school',
    'Green Trust',
    'Abbot’s Lea School',
  ]);
  expect(titles([trust, oakfield], school, start)).toEqual([
    'Any UK school',
    'Green Trust',
    'Oakfield, edition 1',
  ]);
});

it('is any UK school with the name the person gave', () => {
  const layers = layersInForce([], { kind: 'named', name: 'Hill School', aliases: ['HS1'] }, start);
  expect(mergePacks(layers).school).toMatchObject({ name: 'Hill School', aliases: ['HS1'] });
});

it('is without a pack whose author set an end to it, from that day on', () => {
  const ending = packSchema.parse({ ...pack, mustNotUseAfter: '2027-01-10' });
  expect(titles([ending], school, start - 86_400_000)).toContain('Oakfield, edition 1');
  expect(titles([ending], school, start)).not.toContain('Oakfield, edition 1');
});

it.each([
  ['of a form this version no longer reads', encode(JSON.stringify({ ...pack, schemaVersion: 9 }))],
  ['that was damaged', encode('{')],
  ['that is not even text', '*'],
])('passes over a stored pack %s', async (_, payload) => {
  const store = makeStore();
  await store.writeSlot('a', { packs: [{ layer: 'school', payload }] });
  expect(await packsOf(store, { active: 'a', packs: [{}] })).toEqual([]);
});
