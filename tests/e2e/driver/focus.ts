import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { chord, type OpenComposer } from './compose.ts';
import { shownRoot } from './panel.ts';

/** Where keys go. */

/** What has focus in the panel, by what a screen reader calls it; undefined while none of it has. */
export async function focusInPanel(page: Page): Promise<string | undefined> {
  const root = await shownRoot(page);
  return root?.evaluate((shadow) => {
    const element = shadow.activeElement;
    if (!element) return undefined;
    const name = element.ariaLabel || element.closest('label, button, a')?.textContent;
    return name?.trim() || element.className;
  });
}

/** Every control a person can press in the open panel, as `focusInPanel` would call it. */
export async function controlsInPanel(page: Page): Promise<string[]> {
  const root = await shownRoot(page);
  const names = await root?.evaluate((shadow) =>
    [...shadow.querySelectorAll('.panel :is(button, a, input)')].map(
      (element) => element.ariaLabel || element.closest('label, button, a')?.textContent?.trim(),
    ),
  );
  return (names ?? []).filter((name) => name !== undefined);
}

/** Whether the keys go to this element, in the page or in any open shadow root. */
export function hasFocus(element: ElementHandle<Element>): Promise<boolean> {
  return element.evaluate((one) => {
    const { activeElement } = one.getRootNode() as Document | ShadowRoot;
    return activeElement === one && document.hasFocus();
  });
}

/** Presses keys until focus is where it is wanted. @throws after forty presses. */
export async function pressUntil(
  { page }: OpenComposer,
  keys: KeyInput[],
  isThere: () => Promise<boolean>,
): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await isThere()) return;
    await chord(page, keys);
  }
  throw new Error(`${keys.join('+')} never gets there`);
}
