import { browser } from 'wxt/browser';
import type { z } from 'zod';

/** One value in the browser's own storage, checked on the way out. */
export interface Stored<T> {
  readonly empty: T;
  /** What is stored, or `empty` where nothing, or nothing readable, is. */
  read(): Promise<T>;
  /** @throws when the storage refuses (full, or gone with the profile). */
  write(value: T): Promise<void>;
  /** Reads, changes and writes, one change after another in the whole extension; the very same value is not written. */
  change(step: (value: T) => T): Promise<T>;
  /** @returns what ends the watch. */
  watch(handler: (value: T) => void): () => void;
}

/** @param area `session` lives in memory until the browser is closed, so a full disk cannot refuse it. */
export function stored<T>(
  key: string,
  schema: z.ZodType<T>,
  empty: T,
  area: 'local' | 'session' = 'local',
): Stored<T> {
  const parse = (value: unknown): T => {
    const result = schema.safeParse(value);
    return result.success ? result.data : empty;
  };
  const read = async () => parse((await browser.storage[area].get(key))[key]);
  const write = (value: T) => browser.storage[area].set({ [key]: value });
  // The background and our pages change the same things at the same time.
  const change = (step: (value: T) => T): Promise<T> =>
    navigator.locks.request(`${area}: ${key}`, async () => {
      const before = await read();
      const after = step(before);
      if (after !== before) await write(after);
      return after;
    });
  const watch = (handler: (value: T) => void) => {
    const hear = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
      if (changed === area && key in changes) handler(parse(changes[key]?.newValue));
    };
    browser.storage.onChanged.addListener(hear);
    return () => browser.storage.onChanged.removeListener(hear);
  };

  return { empty, read, write, change, watch };
}
