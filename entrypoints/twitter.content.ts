import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { requestsBy } from '../src/platforms/requests.ts';
import { isTwitterSettings } from '../src/platforms/twitter/settings-pages.ts';
import { requestSlots } from '../src/platforms/twitter/slots/request.ts';

export default defineContentScript({
  matches: [...sitesOf.twitter],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel(isTwitterSettings, requestsBy(requestSlots));
  },
});
