import { browser } from 'wxt/browser';
import type { z } from 'zod';

/** One value in the browser's local storage, checked on the way out. */
export interface Stored<T> {
  /** What is stored, or `empty` where nothing, or nothing readable, is. */
  read(): Promise<T>;
  /** @throws when the storage refuses (full, or gone with the profile). */
  write(value: T): Promise<void>;
  /** Reads, changes and writes, one change after another. */
  change(step: (value: T) => T): Promise<T>;
  /** @returns what ends the watch. */
  watch(handler: (value: T) => void): () => void;
}

export function stored<T>(key: string, schema: z.ZodType<T>, empty: T): Stored<T> {
  let queue: Promise<unknown> = Promise.resolve();

  const parse = (value: unknown): T => {
    const result = schema.safeParse(value);
    return result.success ? result.data : empty;
  };
  const read = async () => parse((await browser.storage.local.get(key))[key]);
  const write = (value: T) => browser.storage.local.set({ [key]: value });
  const change = (step: (value: T) => T): Promise<T> => {
    const done = queue.then(async () => {
      const value = step(await read());
      await write(value);
      return value;
    });
    queue = done.catch(() => undefined);
    return done;
  };
  const watch = (handler: (value: T) => void) => {
    const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'local' && key in changes) handler(parse(changes[key]?.newValue));
    };
    browser.storage.onChanged.addListener(hear);
    return () => browser.storage.onChanged.removeListener(hear);
  };

  return { read, write, change, watch };
}
