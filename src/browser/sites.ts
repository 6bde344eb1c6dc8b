import type { PlatformId } from '../policy/vocabulary.ts';

/** Where the product runs, and nowhere else: the manifest's host permissions. */
export const sitesOf: Record<PlatformId, readonly string[]> = {
  facebook: ['https://*.facebook.com/*'],
  twitter: ['https://*.x.com/*', 'https://*.twitter.com/*'],
  linkedin: ['https://*.linkedin.com/*'],
};

export const sites: readonly string[] = Object.values(sitesOf).flat();
