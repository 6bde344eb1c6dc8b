import type { ElementHandle, Page } from 'puppeteer-core';
import { closedRoots } from '../../tests/e2e/driver/closed-roots.ts';
import { poll } from '../../tests/e2e/driver/compose.ts';

/** Held until a reason is picked, however long its card was on screen (clause N1). */
export const telling = 'Lost: planner B801200005001 ';
const marked = 'B801200005001';

/** Whether the words are underlined on screen: the middle of one letter of them is asked. */
export function isPainted(editor: ElementHandle<HTMLElement>): Promise<boolean> {
  return editor.evaluate((box, word) => {
    const shadowRoots: ShadowRoot[] = [];
    for (let root = box.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      shadowRoots.push(root);
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const letters: { node: Text; at: number }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let at = 0; at < node.length; at++) letters.push({ node, at });
    }
    const text = letters.map(({ node, at }) => node.data[at]).join('');
    const found = letters[text.lastIndexOf(word) + 3];
    if (!found || !text.includes(word)) return false;
    const range = document.createRange();
    range.setStart(found.node, found.at);
    range.setEnd(found.node, found.at + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return (
      CSS.highlights.highlightsFromPoint(x + width / 2, y + height / 2, { shadowRoots }).length > 0
    );
  }, marked);
}

/** What of the extension shows anywhere: a page may hold several composers. */
export async function panelsOn(page: Page): Promise<SeenPanel[]> {
  const seen: SeenPanel[] = [];
  for (const root of await closedRoots(page)) {
    const one = await root.evaluate((shadow) => {
      const text = (selector: string) => shadow.querySelector(selector)?.textContent?.trim() ?? '';
      const isShown = shadow.querySelector('.second-look')?.checkVisibility() ?? false;
      const pill = text('.pill > span:last-of-type');
      return { isShown, pill, held: text('.panel .held'), cards: text('.panel .cards') };
    });
    if (one.isShown) seen.push(one);
  }
  return seen;
}

interface SeenPanel {
  pill: string;
  /** The line that says Post is being held. */
  held: string;
  /** All that its cards say, buttons included. */
  cards: string;
}

/** Where nothing can be underlined: pill, card and the way to the words. */
export async function hasCard(page: Page): Promise<boolean> {
  const seen = await panelsOn(page);
  return seen.some(({ pill, cards }) => pill !== '' && cards.includes('Select the words'));
}

/** A private message: the reminder shows, and nothing else does. */
export async function isReminded(page: Page, editor: ElementHandle<HTMLElement>): Promise<boolean> {
  const seen = await panelsOn(page);
  return seen.some(({ pill }) => pill === 'Reminder') && !(await isPainted(editor));
}

/** Whether it comes true before the driver loses patience. */
export function comesTrue(ask: () => Promise<boolean>): Promise<boolean> {
  return poll(async () => (await ask()) || undefined, '').catch(() => false);
}
