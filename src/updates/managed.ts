import { browser } from 'wxt/browser';
import { messageOf } from '../browser/message-of.ts';
import { Refusal } from './refusal.ts';

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
