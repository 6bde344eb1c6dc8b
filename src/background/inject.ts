import { browser } from 'wxt/browser';
import { platformAt } from '../platforms/platform-at.ts';
import type { PlatformId } from '../policy/vocabulary.ts';

/** In order: what the compose code finds on the link of its frame comes before it. */
const scripts = {
  compose: (site: PlatformId) => ['/models.js', `/site-${site}.js`, '/compose.js'] as const,
  remind: (site: PlatformId) => [`/site-${site}.js`, '/remind.js'] as const,
  privacy: () => ['/privacy.js'] as const,
  walk: () => ['/walk.js'] as const,
  profile: () => ['/models.js', '/profile.js'] as const,
};

/** Brings code to the one frame that asked for it; a frame that is gone by now is no error. */
export async function inject(
  script: keyof typeof scripts,
  tabId: number,
  frameId: number,
  url: string,
): Promise<void> {
  const site = platformAt(new URL(url).hostname);
  if (!site) return;
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [...scripts[script](site)],
      injectImmediately: true,
    })
    .catch(() => undefined);
}
