import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { facebookSettings } from '../src/platforms/facebook/settings.ts';

export default defineContentScript({
  matches: [...sitesOf.facebook],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel((url) => facebookSettings.routeOf(url) !== undefined);
  },
});
