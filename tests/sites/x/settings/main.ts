import '../x.css';
import { draw } from './page.ts';

const root = document.querySelector('#react-root');
if (root) draw(root);
