import { render } from 'preact';
import { Options } from '../../src/options/options.tsx';

const root = document.querySelector('#app');
if (root) render(<Options />, root);
