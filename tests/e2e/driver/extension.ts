import { resolve } from 'node:path';
import { firefoxId } from './firefox.ts';
import type { Session } from './launch.ts';

/** Starts the extension anew, as an update does while pages are open. */
export async function reloadExtension({ id, browser }: Session): Promise<void> {
  if (id === 'firefox') {
    await browser.uninstallExtension(firefoxId);
    await browser.installExtension(resolve('.output/firefox-mv3'));
    return;
  }
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const context = await worker.worker();
  await context?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
}
