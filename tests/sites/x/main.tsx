/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import 'draft-js/dist/Draft.css';
import './x.css';

const container = document.querySelector('#react-root');
if (container) createRoot(container).render(<App />);
