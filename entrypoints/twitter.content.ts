import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { isTwitterSettings } from '../src/platforms/twitter/settings-pages.ts';

export default defineContentScript({
  matches: [...sitesOf.twitter],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel(isTwitterSettings);
  },
});
