/** @jsxImportSource react */
import './trusted-types.ts';
import './linkedin.css';
import { createRoot } from 'react-dom/client';
import { AboutForm } from './sdui/about-form.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<AboutForm />);
