import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { keyRecord } from '../../updates/keys.ts';
import { readJson } from '../files.ts';
import { Misuse } from '../outcome.ts';

/** A private key at rest: opened by a passphrase alone. scrypt makes each guess cost 128 MB and about half a second. */

const cost = { N: 2 ** 17, r: 8, p: 1 };
const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const keyFile = z.strictObject({
  ...keyRecord.shape,
  locked: z.strictObject({
    kdf: z.literal('scrypt'),
    N: z.int().max(2 ** 20),
    r: z.int().max(32),
    p: z.int().max(4),
    salt: base64url,
    cipher: z.literal('aes-256-gcm'),
    iv: base64url,
    tag: base64url,
    data: base64url,
  }),
});
export type KeyFile = z.output<typeof keyFile>;

/** @param pkcs8 the private key. */
export async function lock(pkcs8: Buffer, passphrase: string): Promise<KeyFile['locked']> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretched(passphrase, salt, cost), iv);
  const data = Buffer.concat([cipher.update(pkcs8), cipher.final()]);
  return {
    kdf: 'scrypt',
    ...cost,
    salt: salt.toString('base64url'),
    cipher: 'aes-256-gcm',
    iv: iv.toString('base64url'),
    tag: cipher.getAuthTag().toString('base64url'),
    data: data.toString('base64url'),
  };
}

/** @throws Misuse where the passphrase is wrong or the file was changed: the two look alike. */
export async function unlock({ locked }: KeyFile, passphrase: string): Promise<Buffer> {
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  const key = await stretched(passphrase, bytes(locked.salt), locked);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(locked.iv));
  decipher.setAuthTag(bytes(locked.tag));
  try {
    return Buffer.concat([decipher.update(bytes(locked.data)), decipher.final()]);
  } catch {
    throw new Misuse('The passphrase is wrong, or the key file was changed.');
  }
}

/** @throws Misuse where the file is no key file. */
export function readKeyFile(file: string): KeyFile {
  const read = keyFile.safeParse(readJson(file));
  if (!read.success) throw new Misuse(`${file} is not a key file made by "keygen".`);
  return read.data;
}

function stretched(passphrase: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  return derive(passphrase, salt, 32, { N, r, p, maxmem: 256 * N * r });
}
