import type { SettingReading, SettingsReader } from '../platforms/settings.ts';

/** What a look at a settings page gave; without a value its control was not found, or not yet. */
export type Look = Pick<SettingReading, 'item'> & Partial<SettingReading>;

/**
 * Reads the setting of this page now and whenever the page or the person changes it, until the
 * address is another's. It only looks; the page is left as it is.
 * @param tell called once for every change of what can be read.
 */
export function watchPage(reader: SettingsReader, tell: (look: Look) => void): () => void {
  let told: string | undefined;
  const observer = new MutationObserver(look);

  function look(): void {
    const item = reader.routeOf(new URL(location.href));
    if (!item) {
      stop();
      return;
    }
    const value = reader.readSetting(document)?.value;
    const news = `${item} ${value}`;
    if (news === told) return;
    told = news;
    tell(value === undefined ? { item } : { item, value });
  }

  function stop(): void {
    observer.disconnect();
    document.removeEventListener('change', look, true);
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['checked', 'aria-checked', 'aria-label'],
  });
  document.addEventListener('change', look, true);
  look();
  return stop;
}
