import { browser } from 'wxt/browser';
import { type PlatformId, platforms } from '../policy/vocabulary.ts';
import { sites, sitesOf } from './sites.ts';

/** Platforms whose pages the browser no longer lets the extension see: people can take that away. */
export async function missingAccess(): Promise<PlatformId[]> {
  const may = await Promise.all(
    platforms.map((id) => browser.permissions.contains({ origins: [...sitesOf[id]] })),
  );
  return platforms.filter((_, index) => !may[index]);
}

/** Asks the person for it; call it straight from their press, or the browser refuses. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...sites] });
}

/** @returns what ends the watch. */
export function watchAccess(handler: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(handler);
  return () => {
    for (const event of events) event.removeListener(handler);
  };
}
