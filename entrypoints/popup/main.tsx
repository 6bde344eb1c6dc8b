import { render } from 'preact';
import { isPopup } from '../../src/browser/page-report.ts';
import { App } from '../../src/popup/app.tsx';
import { catchFocus } from '../../src/ui/catch-focus.ts';

catchFocus(document);
const root = document.querySelector('#app');
// A popup is as wide as its content asks; a tab has a width of its own.
document.documentElement.classList.toggle('popup', isPopup());
if (root) render(<App />, root);
