/** @jsxImportSource react */
import './trusted-types.ts';
import './linkedin.css';
import { createRoot } from 'react-dom/client';
import { openMessages } from './ember/messages.ts';
import { openOutlet } from './ember/outlet.ts';
import { openShareModal } from './ember/share-modal.ts';
import { member } from './people.ts';
import { Feed } from './sdui/feed.tsx';

const outlet = openOutlet();
const olderApp = new URL(location.href).searchParams.get('variant') === 'interop';

async function openOlderShareBox(): Promise<void> {
  openShareModal(await outlet, member.name);
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Feed older={olderApp ? openOlderShareBox : undefined} />);
openMessages(await outlet);
