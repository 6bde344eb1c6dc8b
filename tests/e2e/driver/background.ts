import type { Browser, Page } from 'puppeteer-core';
import { poll } from './compose.ts';
import { firefoxId } from './firefox.ts';
import type { Session } from './launch.ts';

/** Stops the extension's background as browsers do whenever they like. */
export async function stopBackground({ id, browser }: Session): Promise<void> {
  if (id === 'firefox') {
    await asFirefox(
      browser,
      `WebExtensionPolicy.getByID("${firefoxId}").extension.terminateBackground()`,
    );
    return;
  }
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
  const isGone = async () => !browser.targets().includes(target) || undefined;
  await poll(isGone, 'the background goes on');
}

/**
 * Makes Chromium's worker hang before one of its next steps, a file asked for or a write to disk, as if
 * the machine stood still. @returns what waits until it hangs and says before what.
 */
export async function haltBeforeStep({ browser }: Session, nth: number) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((count) => {
    const world = globalThis as { halted?: string };
    let steps = 0;
    const counted =
      (work: (...args: never[]) => unknown, nameOf: (...args: never[]) => string) =>
      (...args: never[]) => {
        steps += 1;
        if (steps !== count) return work(...args);
        world.halted = nameOf(...args);
        return new Promise(() => undefined);
      };
    const { local } = chrome.storage;
    local.set = counted(local.set.bind(local) as never, (values: object) =>
      `write ${Object.keys(values).join()}`.replace(/-[ab]$/, ''),
    ) as never;
    globalThis.fetch = counted(
      fetch as never,
      (url: string) => `fetch ${url.split('/').at(-1)}`,
    ) as never;
  }, nth);
  const halted = async () =>
    worker?.evaluate(() => (globalThis as { halted?: string }).halted) as Promise<string>;
  return {
    hasHalted: () => poll(halted, `there is no step ${nth}`),
    /** Undefined while it goes on. */
    halted,
  };
}

/** Runs a script with the browser's own rights, as only a driver may. */
async function asFirefox(browser: Browser, script: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string }[] };
  const answer: { type: string; exceptionDetails?: { text: string } } = (
    await connection.send('script.evaluate', {
      expression: script,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    })
  ).result;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
}

/** What went wrong on a page from now on: uncaught errors, errors on its console and what we swallowed. */
export function troubleOn(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.text().startsWith('Second Look')) trouble.push(line.text());
  });
  return trouble;
}

/** Fills the extension's storage to the last byte, from a page of its own. */
export async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Noise, because Firefox squeezes what it stores.
    const noise = Array.from(crypto.getRandomValues(new Uint8Array(65_536)), (byte) =>
      String.fromCharCode(48 + (byte % 64)),
    ).join('');
    const block = noise.repeat(64);
    for (let size = block.length, n = 0; size >= 1; n++) {
      const more = { [`filler-${n}`]: block.slice(0, size) };
      const isFull = await chrome.storage.local.set(more).then(
        () => false,
        () => true,
      );
      if (isFull) size = Math.floor(size / 2);
    }
  });
}
