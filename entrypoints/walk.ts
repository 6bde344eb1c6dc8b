import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { request } from '../src/browser/send.ts';
import { pageLink } from '../src/privacy/page-link.ts';
import { openWalk } from '../src/privacy/walk/open-walk.ts';

/** Brought after the settings page's watch, in a tab where somebody is led to a setting. */
export default defineUnlistedScript(async () => {
  const stop = await request('walkStop', {}).catch(() => null);
  if (document.readyState === 'loading')
    await new Promise((read) => addEventListener('DOMContentLoaded', read, { once: true }));
  const link = pageLink();
  link.walk?.close();
  link.walk = stop ? openWalk(stop, link) : undefined;
});
