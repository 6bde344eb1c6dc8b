import { browser } from 'wxt/browser';
import { z } from 'zod';

/** What the IT lead set by browser policy. A key that makes no sense is ignored alone. */
const keys = {
  packUrls: z.array(z.url({ protocol: /^https$/ })).max(5),
  packInline: z.string().min(1),
  rootKeys: z.array(z.object({ kid: z.string().min(1), key: z.string().min(1) })).max(10),
  minPackVersion: z.int().min(0),
};
export type Managed = { [K in keyof typeof keys]?: z.output<(typeof keys)[K]> | undefined };

export async function readManaged(): Promise<Managed> {
  const values = await managedValues();
  return Object.fromEntries(
    Object.entries(keys).map(([key, schema]) => [key, schema.safeParse(values[key]).data]),
  );
}

/** Firefox throws where no policy was set; Chrome gives an empty object. */
async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}
