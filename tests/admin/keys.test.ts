import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readJoinCode } from '../../src/updates/join-code.ts';
import type { KeyRecord } from '../../src/updates/keys.ts';
import { madeKey, ownFolder, passphrase, secondLook } from './command-line.ts';

/** Locking and unlocking keys is slow on purpose. */
vi.setConfig({ testTimeout: 60_000 });

const at = ownFolder();
const org = ['--org', 'oakfield'];

it('makes a private key that only its owner may read, and shows neither it nor the passphrase', async () => {
  const made = await secondLook(
    ['keygen', 'oakfield-2026', ...org, '--out', at('keys'), '--json'],
    [passphrase, passphrase],
  );
  expect(made.status).toBe(0);
  const file = readFileSync(at('keys/oakfield-2026.key'), 'utf8');
  expect(statSync(at('keys/oakfield-2026.key')).mode & 0o077).toBe(0);
  const { locked } = JSON.parse(file);
  expect(made.out).not.toContain(locked.data);
  expect(made.out + file).not.toContain(passphrase);
  // An unlocked private key in PKCS#8 always begins like this.
  expect(Buffer.from(locked.data, 'base64url').toString('hex')).not.toContain('302e0201');
});

it('shows the fingerprint that browsers will show', async () => {
  const made = await secondLook(
    ['keygen', 'j', ...org, '--out', at('print'), '--json'],
    [passphrase, passphrase],
  );
  const { fingerprint, kid, crv, key } = made.json() as KeyRecord & { fingerprint: string };
  const code = { type: 'join', schemaVersion: 1, orgId: 'oakfield' };
  const join = await readJoinCode(JSON.stringify({ ...code, rootKeys: [{ kid, crv, key }] }));
  expect(fingerprint).toBe(join?.fingerprint);
});

it('asks for nothing where a key of that name is there, or the name is none', async () => {
  await madeKey(at('there'), 'k');
  const before = readFileSync(at('there/k.key'), 'utf8');
  const there = await secondLook(['keygen', 'k', ...org, '--out', at('there')]);
  expect(there).toMatchObject({ status: 2, err: expect.stringContaining('already there') });
  expect(readFileSync(at('there/k.key'), 'utf8')).toBe(before);
  const odd = await secondLook(['keygen', '../k', ...org, '--out', at('there')]);
  expect(odd).toMatchObject({ status: 2, err: expect.stringContaining('Use letters') });
});

it('writes no key where the two passphrases differ or one is short', async () => {
  const differ = await secondLook(
    ['keygen', 'a', ...org, '--out', at('none')],
    [passphrase, 'another one of four'],
  );
  expect(differ).toMatchObject({ status: 2, err: expect.stringContaining('differ') });
  const short = await secondLook(['keygen', 'a', ...org, '--out', at('none')], ['short', 'short']);
  expect(short).toMatchObject({ status: 2, err: expect.stringContaining('at least 12') });
  expect(() => statSync(at('none/a.key'))).toThrow();
});

it('does not sign with a wrong passphrase, and says so', async () => {
  const { secret } = await madeKey(at('wrong'), 'k');
  await secondLook(['new', '--name', 'Oakfield', '--out', at('wrong/pack.json')]);
  const signed = await secondLook(
    ['sign', at('wrong/pack.json'), '--key', secret],
    ['not the passphrase'],
  );
  expect(signed).toMatchObject({ status: 2, err: expect.stringContaining('passphrase is wrong') });
  expect(() => statSync(at('wrong/pack.signed.json'))).toThrow();
});

it('reads the passphrase from a file where nobody is there to type it', async () => {
  const { secret } = await madeKey(at('file'), 'k');
  await secondLook(['new', '--name', 'Oakfield', '--out', at('file/pack.json')]);
  writeFileSync(at('file/passphrase'), `${passphrase}\n`);
  const args = [
    'sign',
    at('file/pack.json'),
    '--key',
    secret,
    '--passphrase-file',
    at('file/passphrase'),
  ];
  expect(await secondLook(args)).toMatchObject({ status: 0 });
});
