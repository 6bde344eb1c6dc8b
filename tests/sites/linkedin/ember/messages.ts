import { report } from '../../report.ts';
import { contacts } from '../people.ts';
import { h } from './element.ts';

const name = contacts[2]?.name ?? '';

/** The messaging overlay with one open conversation. */
export function openMessages(root: ShadowRoot): void {
  const attributes = {
    class: 'msg-overlay-conversation-bubble',
    role: 'dialog',
    'aria-label': `Messaging with ${name}`,
  };
  const header = h('header', { class: 'msg-overlay-bubble-header' }, h('h2', {}, name));
  root.querySelector('#msg-overlay')?.append(h('div', attributes, header, messageForm()));
}

/** A conversation as the messages page has it, in the page or in a frame. */
export function messageThread(): HTMLElement {
  const list = h(
    'ul',
    { class: 'msg-s-message-list-content' },
    h('li', {}, 'See you at the fair!'),
  );
  return h('div', { class: 'msg-convo-wrapper' }, h('h2', {}, name), list, messageForm());
}

/** The box is a plain editable, no engine. */
function messageForm(): HTMLElement {
  const editor = h(
    'div',
    {
      class: 'msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Write a message…',
    },
    emptyLine(),
  );
  const send = h(
    'button',
    { type: 'submit', class: 'msg-form__send-button artdeco-button', disabled: true },
    'Send',
  );
  const form = h('form', { class: 'msg-form' }, editor, h('footer', {}, send));
  editor.addEventListener('input', () => {
    send.disabled = messageText(editor).trim() === '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    report({ surface: 'message', text: messageText(editor) });
    editor.replaceChildren(emptyLine());
    send.disabled = true;
  });
  return form;
}

function emptyLine(): HTMLElement {
  return h('p', {}, h('br'));
}

function messageText(editor: HTMLElement): string {
  return [...editor.childNodes].map((line) => lineText(line)).join('\n');
}

function lineText(line: Node): string {
  const parts = [...line.childNodes].map((part) =>
    part.nodeName === 'BR' ? '\n' : part.textContent,
  );
  // A break that ends a line only holds the line open.
  return line.nodeType === Node.TEXT_NODE
    ? (line.textContent ?? '')
    : parts.join('').replace(/\n$/, '');
}
