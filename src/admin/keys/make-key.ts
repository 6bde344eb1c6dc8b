import { algorithms, type KeyRecord } from '../../updates/keys.ts';
import { type KeyFile, lock } from './key-file.ts';

/** A new key pair, its private half locked by the passphrase. */
export async function makeKey(
  kid: string,
  crv: KeyRecord['crv'],
  passphrase: string,
): Promise<KeyFile> {
  const pair = await crypto.subtle.generateKey(algorithms[crv].key, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no key pair');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  return {
    kid,
    crv,
    key: Buffer.from(raw).toString('base64url'),
    locked: await lock(Buffer.from(pkcs8), passphrase),
  };
}

export const publicHalf = ({ kid, crv, key }: KeyRecord): KeyRecord => ({ kid, crv, key });
