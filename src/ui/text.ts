import type manifest from '../../assets/locales/en_GB/manifest.json';
import type options from '../../assets/locales/en_GB/options.json';
import type panel from '../../assets/locales/en_GB/panel.json';
import type popup from '../../assets/locales/en_GB/popup.json';
import type privacy from '../../assets/locales/en_GB/privacy.json';
import type remind from '../../assets/locales/en_GB/remind.json';
import type updates from '../../assets/locales/en_GB/updates.json';
import type welcome from '../../assets/locales/en_GB/welcome.json';

/** Every text of the product, by its name in `assets/locales`. */
export type TextKey = keyof (typeof manifest &
  typeof options &
  typeof panel &
  typeof popup &
  typeof privacy &
  typeof remind &
  typeof updates &
  typeof welcome);

/** After a reload of the extension browsers give open pages no texts: what was said can be said again. */
const said = new Map<string, string>();

/** The text in the browser's language; `$1`, `$2` ... stand for the values. */
export function t(key: TextKey, ...values: (string | number)[]): string {
  const name = key.replaceAll(/[.-]/g, '_');
  const asked = [name, ...values].join('\n');
  const known = said.get(asked);
  if (known !== undefined) return known;
  try {
    const text = chrome.i18n.getMessage(name, values.map(String)) || key;
    said.set(asked, text);
    return text;
  } catch {
    // The extension is gone; so are its texts.
    return '';
  }
}
