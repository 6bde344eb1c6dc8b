import { browser } from 'wxt/browser';
import { z } from 'zod';
import { messageOf } from '../browser/message-of.ts';
import { Refusal } from './refusal.ts';

const key = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/**
 * The key of the pack's roster, 32 bytes, base64url; undefined where browser policy has none, or not
 * yet. Never kept: who gets at this browser's storage must not find it beside the hashes.
 */
export async function rosterKey(): Promise<string | undefined> {
  const values = await managedValues().catch(() => ({ rosterKey: undefined }));
  return key.safeParse(values.rosterKey).data;
}

/**
 * What the IT lead set by browser policy, unchecked. Firefox throws where no policy was set; Chrome
 * gives an empty object, and does so too while policy is still on its way.
 * @throws Refusal `bad-settings`: a policy that cannot be read is no policy withdrawn.
 */
export async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    const message = messageOf(error);
    if (/manifest/i.test(message)) return {};
    throw new Refusal('bad-settings', [message]);
  }
}
