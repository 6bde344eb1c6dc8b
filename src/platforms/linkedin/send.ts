import type { Surface } from '../../policy/vocabulary.ts';
import { dialogOf, isAloneIn, lastWordButton, places, sends } from '../composer.ts';
import { all, closestAcross, isShown, labelOf, nearestAround } from '../dom.ts';
import type { Composer, SendControl } from '../platform.ts';
import { marks, slots } from './slots.ts';

export function scopeOf(editor: HTMLElement, surface: Surface): HTMLElement {
  if (surface === 'comment') return commentNear(editor)?.around ?? closestForm(editor) ?? editor;
  return dialogOf(editor) ?? closestAcross(editor, '.share-box') ?? postNear(editor) ?? editor;
}

/** Looked up at each press: buttons appear once there is text, and screens are swapped. */
export function sendControlsOf({ surface, editor }: Composer): SendControl[] {
  if (surface === 'message' || !editor.isConnected) return [];
  if (surface === 'comment') return sends(commentNear(editor)?.found ?? []);
  if (surface === 'article') return articleControls(editor);
  const scope = scopeOf(editor, surface);
  if (surface === 'profile') return sends(saveNear(editor, scope));
  return sends(postButtons(scope, editor));
}

/** The new share dialog gives Post no stable mark but its place. */
function postButtons(scope: Element, editor: Element): HTMLElement[] {
  const marked = all(scope, slots.css('sharePost'));
  return marked.length > 0 ? marked : lastWordButton(scope, editor);
}

/** "Next" on the page opens a dialog with words to go with the article, and the button that publishes. */
function articleControls(editor: HTMLElement): SendControl[] {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const dialogs = all(root, marks.openDialogs).filter(isShown);
  const publish = dialogs.flatMap((dialog) => postButtons(dialog, editor));
  const next = nearestAround(editor, (around) => lastWordButton(around, editor), places);
  return [
    ...sends(publish),
    ...(next?.found ?? []).map((element): SendControl => ({ element, step: 'next' })),
  ];
}

/** Forms that list their fields and a button apart from them have it by mark alone. */
function saveNear(editor: HTMLElement, scope: Element): HTMLElement[] {
  const marked = all(scope, slots.css('saveProfile'));
  if (marked.length > 0) return marked;
  const near = nearestAround(editor, (around) => lastWordButton(around, editor), places);
  return near?.found ?? [];
}

function postNear(editor: HTMLElement): HTMLElement | undefined {
  return nearestAround(editor, (around) => postButtons(around, editor), places)?.around;
}

function commentNear(editor: HTMLElement) {
  const find = (around: Element) =>
    isAloneIn(around, editor) ? commentButtons(around, editor) : [];
  return nearestAround(editor, find, places);
}

/** Not the counter above it, which has a drawing and a label of its own. */
function commentButtons(around: Element, editor: Element): HTMLElement[] {
  const marked = all(around, slots.css('sendComment'));
  if (marked.length > 0) return marked;
  const unlabelled = (button: Element) => !button.hasAttribute('aria-label');
  const named = all(around, 'button').filter(
    (button) => unlabelled(button) && slots.said('commentSend', labelOf(button)) !== undefined,
  );
  return named.length > 0 ? named : lastWordButton(around, editor).filter(unlabelled);
}

function closestForm(editor: HTMLElement): HTMLElement | undefined {
  return closestAcross(editor, 'form');
}
