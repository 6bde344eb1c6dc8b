import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/browser/frame-link.ts';
import { linkedin } from '../src/platforms/linkedin/linkedin.ts';

/** Brought to a frame of the site just before the compose code, which finds it on the link. */
export default defineUnlistedScript(() => {
  frameLink().platform = linkedin;
});
