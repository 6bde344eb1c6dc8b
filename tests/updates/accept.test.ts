import { describe, expect, it } from 'vitest';
import { basePack } from '../../src/policy/base/base.ts';
import { acceptPack, type Floor } from '../../src/updates/accept.ts';
import { fromBase64url, maxEnvelopeSize, toBase64url } from '../../src/updates/envelope.ts';
import { Refusal } from '../../src/updates/refusal.ts';
import { makeSigner } from './sign.ts';

const signer = await makeSigner();
const pack = {
  schemaVersion: 1,
  id: 'oakfield',
  version: 7,
  title: 'Oakfield Primary School',
  issued: '2026-09-01',
  school: { name: 'Oakfield Primary School' },
};
const noFloor: Floor = { current: undefined, minVersion: 0 };

async function refusal(text: string, floor = noFloor, keys = [signer.pinned]) {
  try {
    await acceptPack(text, keys, floor);
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, detail: error.detail };
    throw error;
  }
  return 'accepted';
}

describe('a pack pushed by the school', () => {
  it('is accepted when a pinned key signed it', async () => {
    const accepted = await acceptPack(await signer.sign(pack), [signer.pinned], noFloor);
    expect(accepted.pack.school?.name).toBe('Oakfield Primary School');
    expect(accepted.isNew).toBe(true);
  });

  it('is refused when nobody pinned a key', async () => {
    expect(await refusal(await signer.sign(pack), noFloor, [])).toMatchObject({ code: 'no-keys' });
  });

  it('is refused when a stranger signed it, even under the name of a pinned key', async () => {
    const stranger = await makeSigner(signer.pinned.kid);
    expect(await refusal(await stranger.sign(pack))).toMatchObject({ code: 'bad-signature' });
    const other = await makeSigner('other');
    expect(await refusal(await other.sign(pack))).toEqual({
      code: 'unknown-key',
      detail: ['other'],
    });
  });

  it('is refused when one letter of it was changed after signing', async () => {
    const envelope = JSON.parse(await signer.sign(pack));
    const bytes = fromBase64url(envelope.payload);
    const changed = new TextDecoder().decode(bytes).replace('Oakfield', 'Oakfie1d');
    envelope.payload = toBase64url(new TextEncoder().encode(changed));
    expect(await refusal(JSON.stringify(envelope))).toMatchObject({ code: 'bad-signature' });
  });

  it.each(['payload', 'signature'])('is refused when its %s stands for no bytes', async (field) => {
    const envelope = JSON.parse(await signer.sign(pack));
    if (field === 'payload') envelope.payload = 'A';
    else envelope.signatures[0].signature = 'A';
    expect(await refusal(JSON.stringify(envelope))).toMatchObject({ code: 'not-an-envelope' });
  });

  it('is refused with the name of the field when it is not what a pack must be', async () => {
    const broken = { ...pack, school: { nam: 'Oakfield' } };
    const result = await refusal(await signer.sign(broken));
    expect(result).toMatchObject({ code: 'not-a-pack' });
    expect(JSON.stringify(result)).toContain('school');
  });

  it('is refused when a rule waits for a word list that no layer has', async () => {
    const rule = { ...basePack.rules[0], id: 'ours', when: { all: [['words:no-such-list']] } };
    const result = await refusal(await signer.sign({ ...pack, rules: [rule] }));
    expect(JSON.stringify(result)).toContain('no-such-list');
  });

  it('is refused when it is older than the one in force, or than the school allows', async () => {
    const current = { id: 'oakfield', version: 8, payload: 'x' };
    expect(await refusal(await signer.sign(pack), { current, minVersion: 0 })).toEqual({
      code: 'older-version',
      detail: ['7', '8'],
    });
    expect(await refusal(await signer.sign(pack), { current: undefined, minVersion: 9 })).toEqual({
      code: 'older-version',
      detail: ['7', '9'],
    });
  });

  it('is no news when it is the very pack in force, and an alarm when only the version is the same', async () => {
    const text = await signer.sign(pack);
    const current = { id: 'oakfield', version: 7, payload: JSON.parse(text).payload };
    const again = await acceptPack(text, [signer.pinned], { current, minVersion: 0 });
    expect(again.isNew).toBe(false);
    const twin = await signer.sign({ ...pack, title: 'Oakfield' });
    expect(await refusal(twin, { current, minVersion: 0 })).toMatchObject({
      code: 'same-version-differs',
    });
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<!doctype html><title>Not found</title>'],
    ['a pack without a signature', JSON.stringify(pack)],
    ['an empty list of signatures', JSON.stringify({ payload: 'e30', signatures: [] })],
  ])('is refused when the file holds %s', async (_, text) => {
    expect(await refusal(text)).toMatchObject({ code: 'not-an-envelope' });
  });

  it('is refused unread when it is far too large', async () => {
    expect(await refusal(' '.repeat(maxEnvelopeSize + 1))).toMatchObject({ code: 'too-big' });
  });
});
