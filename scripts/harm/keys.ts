import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import { isFirefox } from '../../tests/e2e/driver/firefox.ts';

/** Types as fast as the browser takes the keys. */
export async function typeFast(page: Page, text: string): Promise<void> {
  if (isFirefox(page.browser())) return page.keyboard.type(text);
  for (const run of text.match(/[ -~]+|[^ -~]/gu) ?? []) {
    if (/[ -~]/.test(run)) await pressAll(page, [...run] as KeyInput[]);
    else await insert(page, run);
  }
}

async function pressAll(page: Page, keys: KeyInput[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => [page.keyboard.down(key), page.keyboard.up(key)]));
}

/** What has no key is inserted; the driver is answered before the page has heard of it. */
async function insert(page: Page, character: string): Promise<void> {
  await page.keyboard.sendCharacter(character);
  await page.evaluate(() => window.calm());
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** What only Chromium's own protocol can do. */
function chromiumOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** Writes by an input method: the word grows and changes until it is taken, or given up. */
export async function compose(page: Page, stages: readonly string[], taken: string) {
  const client = await chromiumOf(page);
  for (const text of stages) {
    const at = text.length;
    await client.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
    // The driver is answered before the page has heard of it.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  if (taken) await client.send('Input.insertText', { text: taken });
  else
    await client.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
}

interface Point {
  x: number;
  y: number;
}

/** Drags what is selected at one point to another; the browser tells what is carried. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const client = await chromiumOf(page);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    client.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, button: 'left', clickCount: 1 },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
  await client.send('Input.setInterceptDrags', { enabled: true });
  const carried = new Promise<Protocol.Input.DragData | undefined>((done) => {
    client.once('Input.dragIntercepted', ({ data }) => done(data));
    // Nothing was selected there, so that nothing is carried.
    setTimeout(() => done(undefined), 150);
  });
  await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
  await send('mousePressed', from);
  await send('mouseMoved', { x: from.x + 8, y: from.y });
  await send('mouseMoved', to);
  const data = await carried;
  if (data)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', { type, ...to, data });
  await send('mouseReleased', to);
  await client.send('Input.setInterceptDrags', { enabled: false });
}
