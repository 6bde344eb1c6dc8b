import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { closedRoots } from './closed-roots.ts';
import { poll, posted, still } from './compose.ts';

/** What a person sees of the pill and the panel beside the composer in use. */
interface SeenPanel {
  pill: string;
  isOpen: boolean;
  /** The line that says Post is being held. */
  held: string;
  cards: { text: string; clause: string; buttons: string[] }[];
  /** Everything in the open panel. */
  text: string;
}

/** The panel as it is now, or undefined where none shows. */
export async function panel(page: Page | Frame): Promise<SeenPanel | undefined> {
  const root = await shownRoot(page);
  return root?.evaluate((shadow) => {
    const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const open = shadow.querySelector('.panel');
    return {
      pill: text(shadow.querySelector('.pill > span:last-of-type')),
      isOpen: open !== null,
      held: text(open?.querySelector('.held')),
      cards: [...(open?.querySelectorAll('.card') ?? [])].map((card) => ({
        text: text(card),
        clause: text(card.querySelector('.clause')),
        buttons: [...card.querySelectorAll('button')].map(text),
      })),
      text: text(open),
    };
  });
}

/** Waits until the panel is as `holds` asks. */
export async function panelWhere(
  page: Page | Frame,
  holds: (panel: SeenPanel) => boolean,
): Promise<SeenPanel> {
  let last: SeenPanel | undefined;
  const wanted = async () => {
    last = await panel(page);
    return last && holds(last) ? last : undefined;
  };
  return poll(wanted, () => `the panel stays ${JSON.stringify(last)}`);
}

/** Presses a control of the panel, found by its text, with the real mouse. */
export async function pressInPanel(page: Page, text: string): Promise<void> {
  const middle = await still(async () => {
    const root = await shownRoot(page);
    return (await root?.evaluate(middleOf, text)) ?? undefined;
  }, `the panel shows no "${text}"`);
  await page.mouse.click(middle.x, middle.y);
}

function middleOf(shadow: ShadowRoot, text: string): { x: number; y: number } | null {
  const controls = [...shadow.querySelectorAll('button, label, a')];
  const control = controls.find((one) => one.textContent?.trim().includes(text));
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The shadow root of the panel that shows, the open one first; a page may hold several composers. */
export async function shownRoot(page: Page | Frame): Promise<JSHandle<ShadowRoot> | undefined> {
  const shown: JSHandle<ShadowRoot>[] = [];
  for (const root of await closedRoots(page)) if (await root.evaluate(isShown)) shown.push(root);
  for (const root of shown) if (await root.evaluate(isOpen)) return root;
  return shown[0];
}

function isOpen(shadow: ShadowRoot): boolean {
  return shadow.querySelector('.panel') !== null;
}

function isShown(shadow: ShadowRoot): boolean {
  const stage = shadow.querySelector<HTMLElement>('.second-look');
  return stage?.checkVisibility() ?? false;
}

/** Waits until Post is held. @throws where the page has published something all the same. */
export async function postIsHeld(page: Page): Promise<SeenPanel> {
  const seen = await panelWhere(page, ({ held }) => held !== '');
  const published = await posted(page);
  if (published.length > 0) throw new Error(`posted though held: ${JSON.stringify(published)}`);
  return seen;
}

/** Waits until the panel says what makes a held Post go: its cards were on screen for a second. */
export async function readyToPost(page: Page): Promise<void> {
  await panelWhere(page, ({ held }) => held.includes('press Post again'));
}

/** Of something on screen, in pixels of the viewport. */
export type Box = Record<
  'left' | 'top' | 'right' | 'bottom' | 'x' | 'y' | 'width' | 'height',
  number
>;

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export async function panelBox(page: Page): Promise<Box> {
  const root = await shownRoot(page);
  const box = await root?.evaluate((shadow): Box | undefined =>
    shadow.querySelector('.panel')?.getBoundingClientRect().toJSON(),
  );
  if (!box) throw new Error('the panel is not open');
  return box;
}
