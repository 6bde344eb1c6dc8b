// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { homeOf } from '../../src/overlay/home.ts';

beforeEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('contenteditable');
});

function put(parent: Node, tag: string, attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.appendChild(element);
  return element;
}

test('an editor in the page has its panel under the body', () => {
  const editor = put(put(document.body, 'form'), 'div', { contenteditable: 'true' });
  expect(homeOf(editor)).toBe(document.body);
});

test('an editor in nested dialogs has it in the innermost', () => {
  const outer = put(document.body, 'div', { role: 'dialog', 'aria-modal': 'true' });
  const inner = put(outer, 'div', { role: 'dialog', 'aria-modal': 'true' });
  expect(homeOf(put(put(inner, 'form'), 'div'))).toBe(inner);
});

test('no dialog that is an editor or inside one is taken', () => {
  const dialog = put(document.body, 'dialog');
  const whole = put(dialog, 'div', { contenteditable: 'true' });
  const part = put(whole, 'div', { role: 'dialog', contenteditable: 'true' });
  expect(homeOf(part)).toBe(dialog);
  expect(homeOf(put(document.body, 'div', { popover: '', contenteditable: 'true' }))).toBe(
    document.body,
  );
});

test('a dialog is no editor where React writes "inherit" on it', () => {
  const dialog = put(document.body, 'dialog', { contenteditable: 'inherit' });
  expect(homeOf(put(dialog, 'div', { contenteditable: 'true' }))).toBe(dialog);
});

test('a page that is edited as a whole has nothing put into it', () => {
  document.body.setAttribute('contenteditable', '');
  expect(homeOf(document.body)).toBe(document.documentElement);
});

test('an editor in a shadow root inside a dialog has it in the dialog', () => {
  const dialog = put(document.body, 'dialog');
  const root = put(dialog, 'div').attachShadow({ mode: 'open' });
  expect(homeOf(put(root, 'div'))).toBe(dialog);
});

test('a dialog inside the same shadow root is nearer', () => {
  const root = put(document.body, 'div').attachShadow({ mode: 'open' });
  const dialog = put(root, 'dialog');
  expect(homeOf(put(dialog, 'div'))).toBe(dialog);
});
