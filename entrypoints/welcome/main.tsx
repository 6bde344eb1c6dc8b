import { render } from 'preact';
import { Welcome } from '../../src/welcome/welcome.tsx';

const root = document.querySelector('#app');
if (root) render(<Welcome />, root);
