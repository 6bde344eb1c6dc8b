// First: what comes after it begins to count there.
import '../src/examine/model/own-places.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameLink } from '../src/browser/frame-link.ts';
import { trained } from '../src/examine/model/trained.ts';

/** Brought to a frame just before the compose code, which finds the models on the link. */
export default defineUnlistedScript(() => {
  frameLink().models = trained;
});
