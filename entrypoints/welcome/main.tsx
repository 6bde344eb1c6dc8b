import { render } from 'preact';
import { catchFocus } from '../../src/ui/catch-focus.ts';
import { Welcome } from '../../src/welcome/welcome.tsx';

catchFocus(document);
const root = document.querySelector('#app');
if (root) render(<Welcome />, root);
