import { setTimeout as rest } from 'node:timers/promises';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { chord, poll, posted, press } from '../../tests/e2e/driver/compose.ts';
import type { Session } from '../../tests/e2e/driver/launch.ts';
import type { PracticeSurface } from '../../tests/e2e/driver/surfaces.ts';
import { heldInstead } from './decoys.ts';
import { find } from './find.ts';
import { replaceEditor } from './page/replace.ts';
import { comesTrue, hasCard, isPainted, isReminded, panelsOn, telling } from './shown.ts';
import { type Transformation, transform } from './transformations.ts';

/** What became of one surface under one transformation. */
export interface Cell {
  /** The words are shown: a mark or, in a field, pill and card; in a private message only the reminder. */
  shown: boolean;
  /** Post is held; for a private message: it is not. */
  held: boolean;
  /** Controls that send nothing and whose press was held all the same. */
  wrong: string[];
}

type Box = ElementHandle<HTMLElement>;

/** @throws where the page itself does not survive the transformation. */
export async function tryCell(
  session: Session,
  surface: PracticeSurface,
  transformation: Transformation,
  pressDecoys: boolean,
): Promise<Cell | 'not possible'> {
  const page = await session.open('about:blank');
  try {
    await transform(page, transformation);
    await page.goto(surface.url, { waitUntil: 'load' });
    if (transformation.two) await writeElsewhere(page);
    let editor = await open(page, surface);
    if (transformation.replaced) {
      const heir = await replaced(page, editor, surface);
      if (!heir && !transformation.shadow) return 'not possible';
      editor = heir ?? editor;
    }
    await chord(page, ['Control', 'End']);
    await page.keyboard.type(telling);
    return await judge(page, surface, editor, pressDecoys);
  } finally {
    await page.close();
  }
}

async function open(page: Page, surface: PracticeSurface): Promise<Box> {
  for (const selector of surface.open) await press(await find(page, selector));
  let editor = await find(page, surface.editor);
  if (surface.replaced) {
    await page
      .waitForFunction((old) => !old.isConnected, { timeout: 1_500 }, editor)
      .catch(() => undefined);
    editor = await find(page, surface.editor);
  }
  await press(editor);
  return editor;
}

/** Half a second after the person began to write, another editor stands in the old one's place. */
async function replaced(
  page: Page,
  editor: Box,
  { field }: PracticeSurface,
): Promise<Box | undefined> {
  if (!field) await page.keyboard.type('So. ');
  await rest(500);
  const heir = (await page.evaluateHandle(replaceEditor, editor)).asElement() as Box | null;
  if (heir) await press(heir);
  return heir ?? undefined;
}

/** A second composer, in use before the first: what it holds is nobody's business. */
async function writeElsewhere(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.createElement('form');
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    box.style.cssText = 'min-height: 2em; width: 20em';
    const button = document.createElement('button');
    button.textContent = 'Submit';
    form.addEventListener('submit', (event) => event.preventDefault());
    form.append(box, button);
    (document.querySelector('main, [role="main"]') ?? document.body).append(form);
    box.focus();
    document.execCommand('insertText', false, 'Chips on the beach');
  });
}

async function judge(
  page: Page,
  surface: PracticeSurface,
  editor: Box,
  pressDecoys: boolean,
): Promise<Cell> {
  const isMessage = surface.kind === 'message';
  const shown = await comesTrue(() => {
    if (isMessage) return isReminded(page, editor);
    return surface.field ? hasCard(page) : isPainted(editor);
  });
  const sends = await sendControls(page, surface);
  // Where a key sends, a button beside it may as well; the surface that is sent by it is tried by itself.
  const wrong =
    pressDecoys && 'press' in surface.send ? await heldInstead(page, editor, sends) : [];
  const became = await send(page, surface, editor, sends);
  return { shown, held: became === (isMessage ? 'posted' : 'held'), wrong };
}

/** The controls to press before the last; the last may only come with the ones before. */
async function sendControls(page: Page, { send }: PracticeSurface): Promise<Box[]> {
  return 'press' in send ? [await find(page, send.press[0] ?? '', true)] : [];
}

async function send(page: Page, { send }: PracticeSurface, editor: Box, sends: Box[]) {
  if ('keys' in send) {
    await editor.focus();
    await chord(page, send.keys as KeyInput[]);
  } else {
    for (const first of sends) await press(first);
    for (const selector of send.press.slice(1)) await press(await find(page, selector, true));
  }
  return poll(async () => {
    if ((await posted(page)).length > 0) return 'posted';
    return (await panelsOn(page)).some(({ held }) => held) ? 'held' : undefined;
  }, '').catch(() => 'neither');
}
