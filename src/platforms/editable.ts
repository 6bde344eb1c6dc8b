import { closestAcross, editing, isElement, isShown, parentAcross } from './dom.ts';

const notEditing = '[contenteditable="false"]';

/** Ordinary fields that hold words. */
export const textFields = 'textarea, input[type="text"], input:not([type])';

/** Code, searches and one-time codes; and the box Quill keeps for pasting. */
const notComposing = [
  '[role="search"]',
  '[role="searchbox"]',
  '[role="combobox"]:not([aria-multiline="true"])',
  '[role="code"]',
  '[autocomplete="one-time-code"]',
  '[name="q"]',
  '.ql-clipboard',
  '.cm-editor',
  '.CodeMirror',
  '.monaco-editor',
  // What code editors switch off to be left alone; boxes for words leave it on.
  '[spellcheck="false"][autocapitalize="off"]',
].join();

const readOnly =
  '[readonly], [disabled], [aria-readonly="true"], [aria-disabled="true"], [inputmode="numeric"]';

/** A box this small is a trap for the focus or the clipboard, not a place to write. In pixels. */
const smallest = { width: 8, height: 4 };

/** The editable that an event's path leads to, if a person could be composing in it. */
export function editableIn(path: readonly EventTarget[]): HTMLElement | undefined {
  const editable = path.filter(isElement).find(isEditable);
  if (!editable) return undefined;
  const editor = isField(editable) ? editable : editingHost(editable);
  return isLeftOut(editor) ? undefined : editor;
}

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

/** Only plain text inputs: passwords, addresses, searches and files are never composed in. */
function isEditable(element: HTMLElement): boolean {
  return element.matches(`${textFields}, ${editing}`);
}

/** The whole editor, when the innermost editable is a part of one. */
function editingHost(editable: HTMLElement): HTMLElement {
  const parent = parentAcross(editable);
  const around = parent && closestAcross(parent, `${editing}, ${notEditing}`);
  return around?.matches(editing) ? editingHost(around) : editable;
}

function isLeftOut(editor: HTMLElement): boolean {
  if (editor.matches(readOnly)) return true;
  if (closestAcross(editor, notComposing)) return true;
  return !isOnScreen(editor) || isInHiddenFrame(editor);
}

/** Whether a person could see what they write in it. */
export function isOnScreen(editor: HTMLElement): boolean {
  return isShown(editor) && !isTiny(editor);
}

function isTiny(editor: HTMLElement): boolean {
  const page = editor.ownerDocument.documentElement.getBoundingClientRect();
  if (page.width === 0) return false;
  const { width, height } = editor.getBoundingClientRect();
  return width < smallest.width || height < smallest.height;
}

/** LinkedIn keeps a full copy of its app in a frame nobody sees. */
function isInHiddenFrame(editor: HTMLElement): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  return isElement(frame) && !isShown(frame);
}
