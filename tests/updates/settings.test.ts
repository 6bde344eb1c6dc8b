import { describe, expect, it } from 'vitest';
import managedSchema from '../../public/managed-schema.json' with { type: 'json' };
import { toBase64url } from '../../src/policy/base64url.ts';
import { readJoinCode } from '../../src/updates/join-code.ts';
import { fingerprintOf } from '../../src/updates/root.ts';
import { readSettings, settingsInForce, settingsSchema } from '../../src/updates/settings.ts';
import { makeSigner } from './sign.ts';

const signer = await makeSigner();
const rootKeys = [signer.pinned];

describe('what an IT lead set', () => {
  it('is read key by key: an unknown one means nothing, a bad one is passed over alone', () => {
    const read = readSettings({
      ring: 'golden',
      pollMinutes: 30,
      colour: 'red',
      schoolOwned: true,
    });
    expect(read.values).toEqual({ pollMinutes: 30, schoolOwned: true });
    expect(read.problems).toEqual(['ring: should be one of "canary", "pilot" or "broad"']);
    expect(read.isUnsafe).toBe(false);
  });

  it.each([
    { packUrls: ['http://oakfield.example/pack.json'] },
    { packUrls: [] },
    {
      rootKeys: [
        { kid: 'a', key: 'b' },
        { kid: 'a', key: 'c' },
      ],
    },
    {
      rootKeys: [
        { kid: 'a', key: 'b' },
        { kid: 'c', key: 'b' },
      ],
    },
    { rootKeys: [{ kid: 'a', key: 'b', crv: 'RSA' }] },
    { minPackVersion: '7' },
    { orgId: 'Oakfield School' },
  ])('neither pushes nor drops a pack where it is half-understood: %j', (raw) => {
    expect(readSettings(raw)).toMatchObject({ values: {}, isUnsafe: true });
  });
});

describe('the settings as browsers are told of them', () => {
  const { properties } = managedSchema;

  it('are those that are read, and the key of the roster, which is read apart', () => {
    const names = [...Object.keys(settingsSchema.shape), 'rosterKey'];
    expect(Object.keys(properties).toSorted()).toEqual(names.toSorted());
  });

  it('have one type each, which Chrome needs to load the extension at all', () => {
    const nodes = (node: object): object[] => [
      node,
      ...('properties' in node ? Object.values(node.properties ?? {}).flatMap(nodes) : []),
      ...('items' in node ? nodes(node.items as object) : []),
    ];
    expect(Object.keys(managedSchema)).toEqual(['type', 'properties']);
    for (const node of nodes(managedSchema)) expect(node).toHaveProperty('type');
  });
});

describe('a browser that its school manages a little', () => {
  const join = {
    rootKeys,
    packInline: 'x',
    severityCap: 'warn',
    contactName: 'Head',
    ring: 'pilot',
  };

  it('goes by the join code too, and by the stricter of two caps', () => {
    const inForce = (bySchool: object) => settingsInForce({ ...bySchool }, join).values;
    expect(inForce({ schoolOwned: true, contactName: 'IT desk' })).toMatchObject({
      rootKeys,
      schoolOwned: true,
      contactName: 'IT desk',
      severityCap: 'warn',
    });
    expect(inForce({ severityCap: 'block' }).severityCap).toBe('warn');
    expect(inForce({ severityCap: 'quiet' }).severityCap).toBe('quiet');
  });

  it('goes by the school alone where that pushes packs', () => {
    const { values, from } = settingsInForce({ rootKeys, packInline: 'y' }, join);
    expect([values, from]).toEqual([{ rootKeys, packInline: 'y' }, 'policy']);
  });
});

describe('a join code', () => {
  const content = { type: 'join', schemaVersion: 1, orgId: 'oakfield', rootKeys };
  const json = JSON.stringify(content);

  it('is JSON, or one word that stands for it, broken by an e-mail or not', async () => {
    const word = toBase64url(new TextEncoder().encode(json));
    const fingerprint = await fingerprintOf({ orgId: 'oakfield', keys: rootKeys, threshold: 1 });
    for (const text of [json, word, ` ${word.slice(0, 40)}\n${word.slice(40)} `])
      expect((await readJoinCode(text))?.fingerprint).toBe(fingerprint);
  });

  it('says nothing of the device, and brings no key of a roster', async () => {
    const more = { schoolOwned: true, lockUserSettings: ['school'], rosterKey: 'k'.repeat(43) };
    const read = await readJoinCode(JSON.stringify({ ...content, ...more, contactName: 'Head' }));
    expect(read?.settings).toEqual({ orgId: 'oakfield', rootKeys, contactName: 'Head' });
  });

  it.each(['', 'hello', '{}', '{"type":"join"}', JSON.stringify({ ...content, type: 'pack' })])(
    'is not %j',
    async (text) => {
      expect(await readJoinCode(text)).toBeUndefined();
    },
  );

  it.each([
    [{ rootKeys: undefined }, 'no-keys'],
    [{ rootThreshold: 2 }, 'bad-settings'],
    [{ ring: 'golden' }, 'bad-settings'],
  ])('with a mistake says so: %j', async (fields, code) => {
    const text = JSON.stringify({ ...content, ...fields });
    await expect(readJoinCode(text)).rejects.toMatchObject({ code });
  });
});
