import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importPack, refresh, refreshIfOlder } from '../../src/updates/refresh.ts';
import { joined, lastCheck, pushed } from '../../src/updates/stored-items.ts';
import { makeSigner } from './sign.ts';

const signer = await makeSigner();
const rootKeys = [signer.pinned];
const pack = (version: number) => ({
  schemaVersion: 1,
  id: 'oakfield',
  version,
  title: 'Oakfield Primary School',
  issued: '2026-09-01',
});

/** Sets the browser policy; none at all makes Firefox refuse to read it. */
const manage = (values: Record<string, unknown>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => values);

async function inForce(): Promise<number | undefined> {
  return (await pushed.read()).packs[0]?.version;
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
  manage({ rootKeys, packInline: await signer.sign(pack(5)) });
  await refresh(true);
  expect(await inForce()).toBe(5);
});

describe('the pack in force stays, and the reason is kept,', () => {
  it.each([
    ['older-version', async () => ({ rootKeys, packInline: await signer.sign(pack(4)) })],
    ['not-an-envelope', async () => ({ rootKeys, packInline: 'hello' })],
    ['no-keys', async () => ({ packInline: await signer.sign(pack(6)) })],
    ['bad-settings', async () => ({ rootKeys, rootThreshold: 2, packInline: 'x' })],
    ['bad-settings', async () => ({ rootKeys, packUrls: ['http://oakfield.example/pack.json'] })],
    ['bad-settings', async () => ({ rootKeys: 'mine', packInline: await signer.sign(pack(6)) })],
    ['unreachable', async () => ({ rootKeys, packUrls: ['https://127.0.0.1:1/pack.json'] })],
  ])('when the check ends with %s', async (code, values) => {
    manage(await values());
    await refresh(true);
    expect(await inForce()).toBe(5);
    expect((await lastCheck.read()).refused?.code).toBe(code);
  });

  it('until the next good one, which clears it', async () => {
    manage({ rootKeys, packInline: 'hello' });
    await refresh(true);
    manage({ rootKeys, packInline: await signer.sign(pack(6)) });
    await refresh(true);
    expect(await inForce()).toBe(6);
    expect((await lastCheck.read()).refused).toBeUndefined();
  });
});

it('is asked for once where a check is due while another is still under way', async () => {
  const later = await signer.sign(pack(6));
  await lastCheck.change((before) => ({ ...before, checked: '2026-01-01T00:00:00.000Z' }));
  const asked = manage({ rootKeys, packInline: later }).mockClear();
  await Promise.all([refresh(true), refreshIfOlder(60_000, true), refreshIfOlder(60_000, true)]);
  expect(asked).toHaveBeenCalledOnce();
  expect(await inForce()).toBe(6);
});

it('comes at once from the address that the school put right', async () => {
  const text = await signer.sign(pack(6));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(new URL(url).host);
    const [status, wait] = url.includes('new') ? [200, '0'] : [503, '86400'];
    return new Response(text, { status, headers: { 'Retry-After': wait } });
  });
  const from = (host: string) =>
    manage({ rootKeys, packUrls: [`https://${host}.oakfield.example/pack.json`] });
  from('old');
  await refresh(true);
  await refresh(true);
  expect(asked).toEqual(['old.oakfield.example']);
  from('new');
  await refresh(true);
  vi.unstubAllGlobals();
  expect(asked).toEqual(['old.oakfield.example', 'new.oakfield.example']);
  expect(await inForce()).toBe(6);
});

it('names the setting that has a mistake', async () => {
  manage({ rootKeys, packUrls: ['http://oakfield.example/pack.json'] });
  await refresh(true);
  expect((await lastCheck.read()).refused?.detail).toEqual([
    'packUrls > 1: should be an https address',
  ]);
});

it('is forgotten when the school withdraws it, but not while the browser still starts', async () => {
  manage({});
  await refresh(false);
  expect(await inForce()).toBe(5);
  await refresh(true);
  expect((await pushed.read()).pins).toBeUndefined();
  expect(await inForce()).toBeUndefined();
});

it('keeps the key of the roster out of this browser’s storage', async () => {
  const rosterKey = 'k'.repeat(43);
  manage({ rootKeys, rosterKey, packInline: await signer.sign(pack(6)) });
  await refresh(true);
  expect(await inForce()).toBe(6);
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(rosterKey);
});

it('counts a browser without any policy as withdrawn', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
  await refresh(true);
  expect(await inForce()).toBeUndefined();
});

it('never lets a check that began earlier replace the pack of a later one', async () => {
  const [slow, quick] = await Promise.all([signer.sign(pack(6)), signer.sign(pack(7))]);
  const answers = [slow, quick];
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => {
    const packInline = answers.shift();
    if (packInline === slow) for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    return { rootKeys, packInline };
  });
  await Promise.all([refresh(true), refresh(true)]);
  expect(await inForce()).toBe(7);
});

it('passes over a mistake in a setting that has nothing to do with packs', async () => {
  manage({ rootKeys, ring: 'golden', packInline: await signer.sign(pack(6)) });
  await refresh(true);
  expect(await inForce()).toBe(6);
});

describe('a computer that no school manages', () => {
  const join = (values: object) => joined.write({ rootKeys, ...values });

  beforeEach(async () => {
    manage({});
    await refresh(true);
  });

  it('takes what its join code brings, until the person leaves', async () => {
    await join({ packInline: await signer.sign(pack(8)) });
    await refresh(true);
    expect(await inForce()).toBe(8);
    expect((await pushed.read()).packs[0]?.from).toBe('file');
    await joined.write(null);
    await refresh(true);
    expect(await inForce()).toBeUndefined();
  });

  it('takes a signed file, held against the keys of its join code, and keeps it', async () => {
    await join({});
    await importPack(await signer.sign(pack(8)), true);
    expect(await inForce()).toBe(8);
    await importPack(await (await makeSigner()).sign(pack(9)), true);
    expect((await lastCheck.read()).refused?.code).toBe('bad-signature');
    await refresh(true);
    expect(await inForce()).toBe(8);
  });

  it('takes no file while it knows no keys', async () => {
    await importPack(await signer.sign(pack(8)), true);
    expect(await inForce()).toBeUndefined();
    expect((await lastCheck.read()).refused?.code).toBe('no-keys');
  });

  it('minds its school’s policy before its own join code', async () => {
    await join({ packInline: await signer.sign(pack(8)) });
    manage({ rootKeys, packInline: await signer.sign(pack(3)) });
    await refresh(true);
    expect(await inForce()).toBe(3);
  });
});
