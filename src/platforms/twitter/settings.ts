import { isShown } from '../dom.ts';
import type { SettingsReader } from '../settings.ts';

/** "Protect your posts" is the first checkbox; inputs have no name, only their help text's id (2026). */
const protect = 'input[type="checkbox"][aria-describedby="CHECKBOX_1_LABEL"]';
const item = 'X1';

export const twitterSettings: SettingsReader = {
  routeOf: ({ pathname }) =>
    /^\/settings\/audience_and_tagging\/?$/.test(pathname) ? item : undefined,
  readSetting(page) {
    if (!twitterSettings.routeOf(new URL(page.URL))) return undefined;
    const boxes = page.querySelectorAll<HTMLInputElement>(protect);
    const [box] = [...boxes].filter((one) => !one.disabled && isShown(one));
    return box && { item, value: box.checked ? 'on' : 'off' };
  },
};
