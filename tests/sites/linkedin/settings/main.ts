import '../trusted-types.ts';
import '../linkedin.css';
import { draw } from './page.ts';

const root = document.querySelector('.application-outlet');
if (root) draw(root);
