/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import '../report.ts';
import './facebook.css';

const mount = document.getElementById('mount_0_0_xx');
if (mount) createRoot(mount).render(<p>Facebook</p>);
