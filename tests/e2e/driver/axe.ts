import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong with a page as it stands: the rule and the elements, empty when all is well. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  });
}
