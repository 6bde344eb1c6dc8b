import { firefoxId } from './firefox.ts';
import type { Session } from './launch.ts';

/** Takes the extension's code away from open pages: a reload in Chromium, a removal in Firefox. */
export async function cutOff({ id, browser }: Session): Promise<void> {
  if (id === 'firefox') {
    await browser.uninstallExtension(firefoxId);
    return;
  }
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  // The worker that is asked goes away before it can answer.
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
}
