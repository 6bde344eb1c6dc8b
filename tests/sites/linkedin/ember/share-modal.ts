import { report } from '../../report.ts';
import { trapFocus } from '../trap.ts';
import { createAudience } from './audience.ts';
import { emberId, h } from './element.ts';
import { addMentionList } from './mention-list.ts';
import { createQuillEditor, quillText } from './quill-editor.ts';

/**
 * Opens the older share box in the root's modal outlet: the member's where it paints into a shadow
 * root, the page's on its admin page.
 */
export function openShareModal(root: Document | ShadowRoot, author: string): void {
  const outlet = root.querySelector('#artdeco-modal-outlet');
  if (!outlet) throw new Error('No modal outlet');
  const container = h('div', { class: 'editor-content' });
  const typing = h('div', { class: 'editor-container' }, container);
  const post = h(
    'button',
    {
      type: 'button',
      id: emberId(),
      class: 'share-actions__primary-action artdeco-button artdeco-button--primary ember-view',
      disabled: true,
    },
    h('span', { class: 'artdeco-button__text' }, 'Post'),
  );
  const audience = createAudience(author);
  const box = h(
    'div',
    { class: 'share-box' },
    h('h2', { id: 'share-to-linkedin-modal__header' }, audience.button),
    creationState(typing, post),
  );
  const dismiss = h('button', {
    type: 'button',
    class: 'artdeco-modal__dismiss artdeco-button artdeco-button--circle',
    'aria-label': 'Dismiss',
  });
  const modal = modalAround(dismiss, box, audience.view);
  const overlay = h('div', { class: 'artdeco-modal-overlay', 'data-test-modal-container': true });
  overlay.append(modal);
  outlet.replaceChildren(overlay);
  audience.onSwitch((choosing) => box.toggleAttribute('hidden', choosing));

  const quill = createQuillEditor(container);
  addMentionList(quill, typing);
  const letGo = trapFocus(modal);
  const close = () => {
    letGo();
    overlay.remove();
  };
  dismiss.addEventListener('click', close);
  // Quill has the text at once; the button hears of it a moment later.
  quill.on('text-change', () =>
    setTimeout(() => post.toggleAttribute('disabled', quillText(quill).trim() === ''), 50),
  );
  post.addEventListener('click', () => {
    report({ surface: 'post', text: quillText(quill), audience: audience.chosen() });
    close();
    const toast = h('div', { class: 'artdeco-toast-item', role: 'alert' }, 'Post successful. ');
    toast.append(h('a', { href: '/feed/' }, 'View post'));
    outlet.append(toast);
  });
  quill.focus();
}

function modalAround(...children: HTMLElement[]): HTMLElement {
  const attributes = {
    'data-test-modal': true,
    'data-test-modal-id': 'sharebox',
    id: emberId(),
    role: 'dialog',
    tabindex: '-1',
    class: 'artdeco-modal share-box-v2__modal ember-view',
    'aria-labelledby': 'share-to-linkedin-modal__header',
  };
  return h('div', attributes, ...children);
}

function creationState(typing: HTMLElement, post: HTMLElement): HTMLElement {
  const media = { type: 'button', class: 'artdeco-button', 'aria-label': 'Add media' };
  const schedule = {
    type: 'button',
    class: 'share-actions__scheduled-post-btn artdeco-button',
    'aria-label': 'Schedule post',
  };
  return h(
    'div',
    { class: 'share-creation-state share-creation-state__share-box-v2' },
    h(
      'div',
      { class: 'share-creation-state__content-scrollable' },
      h('div', { class: 'share-creation-state__text-editor' }, typing),
    ),
    h(
      'div',
      { class: 'share-creation-state__footer' },
      h('button', media, '▣'),
      h('button', schedule, '◷'),
      h('div', { class: 'share-box_actions' }, post),
    ),
  );
}
