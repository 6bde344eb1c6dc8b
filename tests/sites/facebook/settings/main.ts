import { draw } from './page.ts';

const root = document.querySelector('#mount_0_0_xx');
if (root) draw(root);
