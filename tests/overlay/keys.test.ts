// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepKeys } from '../../src/overlay/keys.ts';

const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
root.append(button);
const editor = document.createElement('textarea');
document.body.append(host, editor);

const onEscape = vi.fn();
const heard = vi.fn();
let stop: () => void;

beforeEach(() => {
  stop = keepKeys({ element: host, root }, { onEscape, onLeave: vi.fn() });
  document.addEventListener('keydown', heard, true);
  button.focus();
});

afterEach(() => {
  stop();
  document.removeEventListener('keydown', heard, true);
  vi.clearAllMocks();
});

function pressKey(key: string, target: Element): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  target.dispatchEvent(event);
  return event;
}

test("keys in the panel do not reach the page's shortcuts, and still do what they do", () => {
  expect(pressKey('n', host).defaultPrevented).toBe(false);
  expect(pressKey('Tab', host).defaultPrevented).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});

test('keys in the page are left alone', () => {
  editor.focus();
  pressKey('n', editor);
  expect(pressKey('Escape', editor).defaultPrevented).toBe(false);
  expect(heard).toHaveBeenCalledTimes(2);
});

test("Escape made by the page's script does not close the panel", () => {
  expect(pressKey('Escape', host).defaultPrevented).toBe(true);
  expect(onEscape).not.toHaveBeenCalled();
});

test('nothing is kept once the panel is gone', () => {
  stop();
  pressKey('n', host);
  expect(heard).toHaveBeenCalledOnce();
});
