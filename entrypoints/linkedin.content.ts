import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { isLinkedinSettings } from '../src/platforms/linkedin/settings-pages.ts';
import { requestSlots } from '../src/platforms/linkedin/slots/request.ts';
import { requestsBy } from '../src/platforms/requests.ts';

export default defineContentScript({
  matches: [...sitesOf.linkedin],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel(isLinkedinSettings, requestsBy(requestSlots));
  },
});
