import { defineContentScript } from 'wxt/utils/define-content-script';
import { sitesOf } from '../src/browser/sites.ts';
import { standSentinel } from '../src/compose/sentinel.ts';
import { linkedinSettings } from '../src/platforms/linkedin/settings.ts';

export default defineContentScript({
  matches: [...sitesOf.linkedin],
  runAt: 'document_start',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    standSentinel((url) => linkedinSettings.routeOf(url) !== undefined);
  },
});
