/** @jsxImportSource react */
import './trusted-types.ts';
import './linkedin.css';
import { createRoot } from 'react-dom/client';
import { ArticleEditor } from './sdui/article-editor.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ArticleEditor />);
