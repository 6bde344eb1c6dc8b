import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { isFacebookSettings } from '../src/platforms/facebook/settings-pages.ts';
import { requestSlots } from '../src/platforms/facebook/slots/request.ts';
import { requestsBy } from '../src/platforms/requests.ts';

export default defineContentScript({
  matches: [...sitesOf.facebook],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel(isFacebookSettings, requestsBy(requestSlots));
  },
});
