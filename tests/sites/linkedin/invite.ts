import './trusted-types.ts';
import './linkedin.css';
import { report } from '../report.ts';
import { h } from './ember/element.ts';
import { openOutlet } from './ember/outlet.ts';
import { adoptEmberStyle } from './ember/style.ts';
import { contacts } from './people.ts';

/** Somebody's profile; Connect opens the older app's dialog, in its shadow root, with room for a note. */
adoptEmberStyle(document);
const outlet = await openOutlet();

function openInvite(): void {
  const note = h('textarea', { id: 'custom-message', name: 'message', maxlength: '300' });
  const send = h(
    'button',
    {
      type: 'button',
      class: 'artdeco-button artdeco-button--primary',
      'aria-label': 'Send invitation',
    },
    'Send',
  );
  const modal = h(
    'div',
    { class: 'artdeco-modal send-invite', role: 'dialog', 'aria-labelledby': 'send-invite-modal' },
    h('h2', { id: 'send-invite-modal' }, 'Add a note to your invitation?'),
    note,
    send,
  );
  const overlay = h('div', { class: 'artdeco-modal-overlay' }, modal);
  outlet.querySelector('#artdeco-modal-outlet')?.append(overlay);
  send.addEventListener('click', () => {
    report({ surface: 'invite', text: note.value });
    overlay.remove();
  });
}

const name = contacts[0]?.name ?? '';
const connect = h(
  'button',
  { type: 'button', class: 'artdeco-button', 'aria-label': `Invite ${name} to connect` },
  'Connect',
);
connect.addEventListener('click', openInvite);
document
  .querySelector('#root')
  ?.append(h('main', { class: 'org-admin' }, h('h1', {}, name), connect));
