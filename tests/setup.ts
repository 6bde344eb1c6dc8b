import { readdirSync, readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Unit tests have no browser: storage lives in memory, and `t()` finds the same texts as in one. */
const folder = 'assets/locales/en_GB';
const texts = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
) as Record<string, string>;

const messages = new Map(
  Object.entries(texts).map(([key, text]) => [key.replaceAll(/[.-]/g, '_'), text]),
);

Object.assign(globalThis, {
  browser: fakeBrowser,
  chrome: {
    ...fakeBrowser,
    i18n: {
      getMessage: (name: string, values: string[] = []) =>
        (messages.get(name) ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    },
  },
});

/** Pages made for tests know no locks: one thing after another will do. */
if (!navigator.locks) {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  Object.defineProperty(navigator, 'locks', { value: { request } });
}
