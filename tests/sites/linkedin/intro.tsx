/** @jsxImportSource react */
import './trusted-types.ts';
import './linkedin.css';
import { createRoot } from 'react-dom/client';
import { IntroForm } from './sdui/intro-form.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<IntroForm />);
