import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { request } from '../src/browser/send.ts';
import { platformAt } from '../src/platforms/platform-at.ts';
import { settingsOf } from '../src/platforms/settings-of.ts';
import { watchPage } from '../src/privacy/watch-page.ts';

const key = Symbol.for('second-look-settings');
const world = globalThis as { [key]?: () => void };

/** Brought anew at each settings page of a visit; the watch of the page before ends. */
export default defineUnlistedScript(() => {
  const platform = platformAt(location.hostname);
  if (!platform) return;
  world[key]?.();
  world[key] = watchPage(settingsOf(platform), ({ control, ...news }) => {
    const value = control ? { value: control.value } : {};
    request('reading', { platform, ...news, ...value }).catch(() => undefined);
  });
});
