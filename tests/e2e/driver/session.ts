import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type BrowserId, type LaunchOptions, launch, type Session } from './launch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserId;
  }
}

/** One browser for all tests of a file; its pages are closed after each. */
export function browserSession(options?: LaunchOptions): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await launch(inject('browser'), options);
  });
  afterEach(async () => {
    const [first, ...others] = (await session?.browser.pages()) ?? [];
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
  });
  afterAll(() => session?.close());
  return () => {
    if (!session) throw new Error('the browser did not start');
    return session;
  };
}
