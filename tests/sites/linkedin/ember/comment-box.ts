import { report } from '../../report.ts';
import { h } from './element.ts';
import { addMentionList } from './mention-list.ts';
import { createQuillEditor, quillText } from './quill-editor.ts';

/** Adds the classic comment box, a form around Quill whose button comes with the text, and starts its editor. */
export function addCommentBox(parent: Element, surface: 'comment' | 'reply'): void {
  const container = h('div', { class: 'editor-content' });
  const typing = h('div', { class: 'editor-container' }, container);
  const emoji = {
    type: 'button',
    class: 'comments-comment-box__detour-icons artdeco-button',
    'aria-label': 'Open Emoji Keyboard',
  };
  const actions = h('div', { class: 'comments-comment-box__actions' }, h('button', emoji, '☺'));
  const form = h(
    'form',
    { class: 'comments-comment-box__form' },
    h('div', { class: 'comments-comment-box-comment__text-editor' }, typing),
    actions,
  );
  parent.append(h('div', { class: `comments-comment-box comments-comment-box--cr` }, form));
  const quill = createQuillEditor(container, {
    label: 'Text editor for creating comment',
    placeholder: surface === 'comment' ? 'Add a comment…' : 'Add a reply…',
  });
  addMentionList(quill, typing);
  const send = h(
    'button',
    {
      type: 'submit',
      class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary',
    },
    h('span', { class: 'artdeco-button__text' }, surface === 'comment' ? 'Comment' : 'Reply'),
  );
  quill.on('text-change', () =>
    setTimeout(() => {
      if (quillText(quill).trim() === '') send.remove();
      else actions.append(send);
    }, 50),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    report({ surface, text: quillText(quill) });
    quill.setText('', 'user');
  });
}
