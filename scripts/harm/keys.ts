import { setTimeout as rest } from 'node:timers/promises';
import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import { isFirefox } from '../../tests/e2e/driver/firefox.ts';

/** Types as fast as the browser takes the keys. */
export async function typeFast(page: Page, text: string): Promise<void> {
  if (isFirefox(page.browser())) return page.keyboard.type(text);
  const client = await chromiumOf(page);
  let pressed: Promise<unknown>[] = [];
  for (const { segment: sign } of new Intl.Segmenter().segment(text)) {
    if (sign.length === 1) pressed.push(pressKey(page, client, sign));
    else {
      await Promise.all(pressed);
      pressed = [];
      await insert(page, sign);
    }
  }
  await Promise.all(pressed);
}

/** The driver knows the keys of one keyboard; the letters of others are keys as well. */
async function pressKey(page: Page, client: CDPSession, key: string): Promise<void> {
  if (/[ -~]/.test(key)) return chordFast(page, [key as KeyInput]);
  const send = (what: object) => client.send('Input.dispatchKeyEvent', { key, ...what } as never);
  await Promise.all([send({ type: 'keyDown', text: key }), send({ type: 'keyUp' })]);
}

/** What has no key is inserted; the driver is answered before the page has heard of it. */
async function insert(page: Page, sign: string): Promise<void> {
  await page.keyboard.sendCharacter(sign);
  await page.evaluate(() => window.calm());
}

/** Keys held together, told to the browser all at once. */
export async function chordFast({ keyboard }: Page, keys: KeyInput[]): Promise<void> {
  const downs = keys.map((key) => keyboard.down(key));
  const ups = keys.toReversed().map((key) => keyboard.up(key));
  await Promise.all([...downs, ...ups]);
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

/** Drags what is selected at one point to another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const client = await chromiumOf(page);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    client.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, button: 'left', clickCount: 1 },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
  await client.send('Input.setInterceptDrags', { enabled: true });
  const carried = await watchDrags(page, client);
  await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
  await send('mousePressed', from);
  await send('mouseMoved', { x: from.x + 8, y: from.y });
  await send('mouseMoved', to);
  const data = await carried();
  if (data)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', { type, ...to, data });
  await send('mouseReleased', to);
  await client.send('Input.setInterceptDrags', { enabled: false });
}

/** Gives what tells, after a drag, what is carried; nothing where nothing was selected. */
async function watchDrags(page: Page, client: CDPSession) {
  const intercepted = new Promise<Protocol.Input.DragData>((done) => {
    client.once('Input.dragIntercepted', ({ data }) => done(data));
  });
  const start = await page.evaluateHandle(() => {
    const seen = { isDragged: false };
    const see = (event: Event) => setTimeout(() => (seen.isDragged = !event.defaultPrevented));
    addEventListener('dragstart', see, { capture: true, once: true });
    return seen;
  });
  return async () => {
    const isDragged = await start.evaluate((seen) => window.calm().then(() => seen.isDragged));
    // A page may have begun with nothing to carry.
    return isDragged ? Promise.race([intercepted, rest(1_000)]) : undefined;
  };
}
