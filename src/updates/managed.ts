import { browser } from 'wxt/browser';
import { z } from 'zod';
import { messageOf } from '../browser/message-of.ts';
import { problemsOf } from '../policy/problems.ts';
import { Refusal } from './refusal.ts';

/** What the IT lead set by browser policy; keys of other versions are left alone. */
const settings = z
  .object({
    packUrls: z.array(z.url({ protocol: /^https$/, error: 'should be an https address' })).max(5),
    packInline: z.string().min(1),
    rootKeys: z.array(z.object({ kid: z.string().min(1), key: z.string().min(1) })).max(10),
    minPackVersion: z.int().min(0),
  })
  .partial();
export type Managed = z.output<typeof settings>;

/** @throws Refusal `bad-settings`: half-understood settings must neither push a pack nor drop one. */
export async function readManaged(): Promise<Managed> {
  const values = await managedValues();
  const result = settings.safeParse(values);
  if (result.success) return result.data;
  throw new Refusal('bad-settings', problemsOf(result.error, values));
}

/** Firefox throws where no policy was set; Chrome gives an empty object. Other errors are no withdrawal. */
async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    const message = messageOf(error);
    if (/manifest/i.test(message)) return {};
    throw new Refusal('bad-settings', [message]);
  }
}
