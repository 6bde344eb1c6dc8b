import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watch } from '../src/compose/watch.ts';
import { platformAt } from '../src/platforms/platform-at.ts';
import { platformOf } from '../src/platforms/platform-of.ts';

export default defineUnlistedScript(() => {
  const site = platformAt(location.hostname);
  if (site) watch(platformOf(site));
});
