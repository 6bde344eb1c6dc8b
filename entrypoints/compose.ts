import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  render(null, document.createElement('div'));
});
