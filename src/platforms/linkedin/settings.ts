import type { SettingsReader } from '../settings.ts';

/** Radio ids carry the setting's own key and value, whatever the language (2026). */
const prefix = 'discloseAsProfileViewer__';
const values: Record<string, string> = {
  DISCLOSE_FULL: 'full',
  DISCLOSE_ANONYMOUS: 'characteristics',
  HIDE: 'private',
};
const item = 'L6';

export const linkedinSettings: SettingsReader = {
  routeOf: ({ pathname }) =>
    /^\/mypreferences\/d\/(settings\/)?profile-viewing-options\/?$/.test(pathname)
      ? item
      : undefined,
  readSetting(page) {
    if (!linkedinSettings.routeOf(new URL(page.URL))) return undefined;
    const radios = page.querySelectorAll<HTMLInputElement>(`input[type="radio"][id^="${prefix}"]`);
    const [chosen, second] = [...radios].filter((radio) => radio.checked);
    const value = chosen && !second ? values[chosen.id.slice(prefix.length)] : undefined;
    return value ? { item, value } : undefined;
  },
};
