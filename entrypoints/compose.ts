import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/browser/frame-link.ts';
import { watch } from '../src/compose/watch.ts';

export default defineUnlistedScript(() => {
  const { platform } = frameLink();
  if (platform) watch(platform);
});
