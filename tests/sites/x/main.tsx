/** @jsxImportSource react */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import 'draft-js/dist/Draft.css';
import './x.css';

const container = document.querySelector('#react-root');
// At once, so that a page that has loaded is there to be used.
if (container) flushSync(() => createRoot(container).render(<App />));
