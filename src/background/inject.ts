import { browser } from 'wxt/browser';

const scripts = {
  compose: ['/models.js', '/compose.js'],
  privacy: ['/privacy.js'],
  profile: ['/models.js', '/profile.js'],
} as const;

/** Brings code to the one frame that asked for it; a frame that is gone by now is no error. */
export async function inject(
  script: keyof typeof scripts,
  tabId: number,
  frameId: number,
): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [...scripts[script]],
      injectImmediately: true,
    })
    .catch(() => undefined);
}
