import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { madeKey, ownFolder, passphrase, secondLook } from './command-line.ts';

/** Locking and unlocking keys is slow on purpose. */
vi.setConfig({ testTimeout: 60_000 });

const at = ownFolder();

it('makes a private key that only its owner may read, and shows neither it nor the passphrase', async () => {
  const made = await secondLook(
    ['keygen', 'oakfield-2026', '--out', at('keys'), '--json'],
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

it('writes no key where the two passphrases differ or one is short', async () => {
  const differ = await secondLook(
    ['keygen', 'a', '--out', at('none')],
    [passphrase, 'another one of four'],
  );
  expect(differ).toMatchObject({ status: 2, err: expect.stringContaining('differ') });
  const short = await secondLook(['keygen', 'a', '--out', at('none')], ['short', 'short']);
  expect(short).toMatchObject({ status: 2, err: expect.stringContaining('at least 12') });
  expect(() => statSync(at('none/a.key'))).toThrow();
});

it('never writes over a key', async () => {
  await madeKey(at('once'), 'k');
  const before = readFileSync(at('once/k.key'), 'utf8');
  const again = await secondLook(['keygen', 'k', '--out', at('once')], [passphrase, passphrase]);
  expect(again).toMatchObject({ status: 2, err: expect.stringContaining('already there') });
  expect(readFileSync(at('once/k.key'), 'utf8')).toBe(before);
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
