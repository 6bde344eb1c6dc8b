import type { Surface } from '../policy/vocabulary.ts';
import { all, closestAcross, dialogs, isShown, isWithin, outermostAcross } from './dom.ts';
import { editableIn } from './editable.ts';
import { engineOf } from './engines/engine-of.ts';
import type { Composer, SendControl } from './platform.ts';

/** How a site places its editors. */
interface Placing {
  /** Undefined where a person is not composing. */
  surfaceOf(editor: HTMLElement): Surface | undefined;
  scopeOf(editor: HTMLElement, surface: Surface): HTMLElement;
  /** The other editors that the same press sends; not asked for messages. None that is one counts. */
  siblingsOf?(editor: HTMLElement, scope: HTMLElement): HTMLElement[];
}

/** The composer that an event's path leads to; its siblings are looked up afresh each time. */
export function composerAt(path: readonly EventTarget[], placing: Placing): Composer | undefined {
  const editor = editableIn(path);
  const surface = editor && placing.surfaceOf(editor);
  if (!editor || !surface) return undefined;
  const isMessage = surface === 'message';
  const scope = isMessage ? messageScope(editor) : placing.scopeOf(editor, surface);
  return {
    surface,
    editor,
    scope,
    engine: engineOf(editor),
    get siblings() {
      const found = isMessage ? [] : (placing.siblingsOf?.(editor, scope) ?? []);
      return found.filter((other) => placing.surfaceOf(other) !== 'message');
    },
  };
}

/** Messages are never read nor held: only a place to stand is needed. */
function messageScope(editor: HTMLElement): HTMLElement {
  return closestAcross(editor, 'form') ?? editor.parentElement ?? editor;
}

/** The control, if any, that a press at this path lands on. */
export function controlAt(
  path: readonly EventTarget[],
  controls: readonly SendControl[],
): SendControl | undefined {
  return controls.find(({ element }) => path.includes(element));
}

export function sends(elements: readonly Element[]): SendControl[] {
  return elements.map((element) => ({ element, step: 'send' }));
}

/** Enter, but no step of writing with an input method. */
export function isEnter({ key, keyCode, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && !isComposing && keyCode !== 229;
}

/** While a list of suggestions is open, Enter picks from it. */
export function isChoosing(editor: HTMLElement): boolean {
  if (editor.getAttribute('aria-activedescendant')) return true;
  const list = editor.getAttribute('aria-controls') ?? editor.getAttribute('aria-owns');
  const root = editor.getRootNode() as Document | ShadowRoot;
  return Boolean(list && root.getElementById(list)?.matches('[role="listbox"]'));
}

export const articles = 'article, [role="article"]';
export const places = `main, [role="main"], ${articles}, ${dialogs}`;

export function dialogOf(editor: HTMLElement): HTMLElement | undefined {
  return closestAcross(editor, dialogs);
}

export function outerDialogOf(editor: Element): HTMLElement | undefined {
  return outermostAcross(editor, dialogs);
}

/** Whether no other editor lives in this part of the page. */
export function isAloneIn(around: Element, editor: HTMLElement): boolean {
  const boxes = '[contenteditable="true"]:not(.ql-clipboard, [tabindex="-1"]), textarea';
  const others = all(around, boxes);
  return others.every((other) => isWithin(other, editor));
}

/** A box beside the log of a conversation, with nothing of a post between them. */
export function isInConversation(editor: HTMLElement, logs = '[role="log"]'): boolean {
  for (let at: HTMLElement | null = editor.parentElement; at; at = at.parentElement) {
    if (at.matches(`body, form[method], ${places}`)) return false;
    if (at.querySelector(logs)) return true;
  }
  return false;
}

/** Choosing rows are on screen: a settings page inside the dialog, not the post itself. */
const choices = '[role="radio"], input[type="radio"]';

/**
 * The last button with words and no drawing after the editor, or else before it: where sites give
 * Post no other mark, that is where it stands, whatever the language. None while choices are shown.
 */
export function lastWordButton(around: Element, editor: Element, tag = 'button'): HTMLElement[] {
  if (all(around, choices).some(isShown)) return [];
  const buttons = all(around, tag).filter((button) => isWordButton(button, editor));
  const later = buttons.filter((button) => isAfter(button, editor));
  const near = later.length > 0 ? later : buttons;
  const enabled = near.filter((button) => !button.matches('[disabled], [aria-disabled="true"]'));
  return (enabled.length > 0 ? enabled : near).slice(-1);
}

/** Buttons of lists send nothing. */
const elsewhere = 'nav, [role="tablist"], [role="tab"], [role="listbox"], [role="option"]';

function isWordButton(button: HTMLElement, editor: Element): boolean {
  // A list of emoji is full of buttons, too.
  const hasWords = /\p{L}/u.test(button.textContent) && !button.querySelector('svg, img, input');
  return hasWords && mayBelongTo(editor, button);
}

/** Other people's posts, and what stands beside the main part of a page. */
const apart = `${articles}, aside, [role="complementary"]`;

/** Whether a button that can be seen is not one of a list, nor of a part that the editor is not in. */
export function mayBelongTo(editor: Element, button: HTMLElement): boolean {
  if (button.closest(elsewhere) || !isShown(button)) return false;
  const part = button.closest(apart);
  return (!part || part.contains(editor)) && !isOfAnotherForm(editor, button);
}

/** Two forms beside each other are two composers; a form in a dialog over the page may well go on with it. */
export function isOfAnotherForm(editor: Element, other: Element): boolean {
  const form = closestAcross(other, 'form');
  if (!form || isWithin(editor, form)) return false;
  return closestAcross(form, dialogs) === closestAcross(editor, dialogs);
}

export function isAfter(element: Element, editor: Element): boolean {
  return (editor.compareDocumentPosition(element) & 4) !== 0;
}
