import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../src/policy/base64url.ts';
import { readJoinCode } from '../../src/updates/join-code.ts';
import { fingerprintOf } from '../../src/updates/root.ts';
import { readSettings } from '../../src/updates/settings.ts';
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

describe('a join code', () => {
  const content = { type: 'join', schemaVersion: 1, orgId: 'oakfield', rootKeys };
  const json = JSON.stringify(content);

  it('is JSON, or one word that stands for it, broken by an e-mail or not', async () => {
    const word = toBase64url(new TextEncoder().encode(json));
    const fingerprint = await fingerprintOf({ orgId: 'oakfield', keys: rootKeys, threshold: 1 });
    for (const text of [json, word, ` ${word.slice(0, 40)}\n${word.slice(40)} `])
      expect((await readJoinCode(text))?.fingerprint).toBe(fingerprint);
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
