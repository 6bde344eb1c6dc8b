import type { Page } from 'puppeteer-core';
import { type OpenComposer, poll, visible } from './compose.ts';

declare global {
  interface HighlightRegistry {
    /** Chromium 140, Firefox 150; not yet in TypeScript's own library. */
    highlightsFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): object[];
  }
}

/**
 * The words of the editor that are painted as marked, in order: the middle of every character is
 * asked for the highlights painted there, which only what is really on screen answers.
 */
async function markedWords({ page, surface }: OpenComposer): Promise<string[]> {
  const editor = await visible(page, surface.editor);
  return editor.evaluate((root) => {
    const home = root.getRootNode();
    const shadowRoots = home instanceof ShadowRoot ? [home] : [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const end = '\u0000';

    let wasPainted = false;
    function characterAt(node: Text, index: number): string {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      // The second half of a pair and whatever joins it have no box of their own.
      if (width > 0) {
        const at = [x + width / 2, y + height / 2] as const;
        wasPainted = CSS.highlights.highlightsFromPoint(...at, { shadowRoots }).length > 0;
      }
      return wasPainted ? (node.data[index] ?? '') : end;
    }

    let painted = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let i = 0; i < (node as Text).length; i++) painted += characterAt(node as Text, i);
    return painted.split(end).filter((words) => words !== '');
  });
}

/** Waits until the marked words are these. */
export async function wordsMarked(composer: OpenComposer, words: string[]): Promise<void> {
  let last: string[] = [];
  await poll(
    async () => {
      last = await markedWords(composer);
      return last.join('|') === words.join('|') ? true : undefined;
    },
    () => `marked: ${JSON.stringify(last)}, not ${JSON.stringify(words)}`,
  );
}

/** How many stretches are marked anywhere on the page. */
export function marksOnPage(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  );
}
