import { render } from 'preact';
import { Options } from '../../src/options/options.tsx';
import { catchFocus } from '../../src/ui/catch-focus.ts';

catchFocus(document);
const root = document.querySelector('#app');
if (root) render(<Options />, root);
