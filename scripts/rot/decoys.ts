import { setTimeout as rest } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { panelsOn, telling } from './shown.ts';

/** Whether a held press is taken for one elsewhere, and fields that are no drafts. */

/** How many controls around the editor are pressed. */
const most = 14;

/**
 * Presses down, and not again up, on the controls nearest to the editor that send nothing. A press that
 * is held never reaches the page. Gives what those are called that were.
 */
export async function heldInstead(
  page: Page,
  editor: ElementHandle<HTMLElement>,
  sends: readonly ElementHandle<HTMLElement>[],
): Promise<string[]> {
  await page.evaluate(() => {
    const heard = new Set<string>();
    (window as { heard?: Set<string> }).heard = heard;
    window.addEventListener('pointerdown', () => heard.add('pointerdown'), true);
  });
  const held: string[] = [];
  for (const { x, y, name } of await controlsAround(editor, sends)) {
    await page.evaluate(() => (window as { heard?: Set<string> }).heard?.clear());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(1, 1);
    await page.mouse.up();
    const isHeard = () => (window as { heard?: Set<string> }).heard?.has('pointerdown');
    if (!(await page.evaluate(isHeard))) held.push(name);
  }
  return held;
}

function controlsAround(
  editor: ElementHandle<HTMLElement>,
  sends: readonly ElementHandle<HTMLElement>[],
): Promise<{ x: number; y: number; name: string }[]> {
  return editor.evaluate(
    (box, count, ...sending) => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const { shadowRoot } of root.querySelectorAll('*'))
          if (shadowRoot) roots.push(shadowRoot);
      const pressed = 'button, [role="button"], a[href], input:not([type="hidden"])';
      const controls = new Set(roots.flatMap((root) => [...root.querySelectorAll(pressed)]));
      const here = box.getBoundingClientRect();
      const placed = [...controls]
        .filter((control) => !sending.some((one) => one.contains(control) || control.contains(one)))
        .map((control) => ({ control, rect: control.getBoundingClientRect() }))
        .filter(({ rect }) => rect.width > 1 && rect.height > 1)
        .map(({ control, rect }) => ({
          control,
          x: rect.x + rect.width / 2,
          y: rect.y + rect.height / 2,
        }))
        .filter(({ control, x, y }) => {
          const hit = (control.getRootNode() as Document).elementFromPoint(x, y);
          return control.contains(hit);
        });
      const away = ({ x, y }: { x: number; y: number }) =>
        Math.hypot(x - here.x - here.width / 2, y - here.y - here.height / 2);
      return placed
        .toSorted((a, b) => away(a) - away(b))
        .slice(0, count)
        .map(({ control, x, y }) => ({
          x,
          y,
          name: control.ariaLabel || control.textContent?.trim().slice(0, 40) || control.localName,
        }));
    },
    most,
    ...sends,
  );
}

/** Fields of any page in which nobody composes anything. */
const fields = `
  <form role="search"><input type="search" aria-label="Suche"></form>
  <form action="/search"><input name="q" placeholder="Find people"></form>
  <form><input type="email" autocomplete="username"><input type="password"><button>Log in</button></form>
  <label>Filter comments <input type="text" role="combobox" aria-expanded="false"></label>
  <label>Security code <input type="text" inputmode="numeric" autocomplete="one-time-code"></label>
  <div role="code" contenteditable="true">let code</div>
  <div contenteditable="true" role="textbox" spellcheck="false" autocorrect="off" autocapitalize="off"
    translate="no" data-language="javascript"><div>let code</div></div>`;

/** Writes telling words into each such field; gives those in which anything of ours then shows. */
export async function readInstead(page: Page): Promise<string[]> {
  const boxes = await page.evaluateHandle((html) => {
    const place = document.createElement('section');
    place.style.cssText = 'position: fixed; left: 0; top: 60px; z-index: 9; background: white';
    const template = new DOMParser().parseFromString(html, 'text/html');
    place.append(...template.body.childNodes);
    const main = document.createElement('main');
    main.append(place);
    document.body.append(main);
    return [...place.querySelectorAll<HTMLElement>('input, [contenteditable]')];
  }, fields);
  const read: string[] = [];
  for (const box of (await boxes.getProperties()).values()) {
    const field = box.asElement() as ElementHandle<HTMLElement> | null;
    if (!field) continue;
    // A page may have put focus into a composer of its own before.
    const before = await panelsOn(page);
    await field.click();
    await page.keyboard.type(telling);
    await rest(300);
    if (!isDeepStrictEqual(await panelsOn(page), before))
      read.push(await field.evaluate((one) => one.outerHTML.slice(0, 80)));
  }
  return read;
}
