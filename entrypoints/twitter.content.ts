import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { twitterSettings } from '../src/platforms/twitter/settings.ts';

export default defineContentScript({
  matches: [...sitesOf.twitter],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel((url) => twitterSettings.routeOf(url) !== undefined);
  },
});
