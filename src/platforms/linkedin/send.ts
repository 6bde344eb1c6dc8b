import type { Surface } from '../../policy/vocabulary.ts';
import { dialogOf, isAloneIn, lastWordButton, places, sends } from '../composer.ts';
import { all, closestAcross, labelOf, nearestAround } from '../dom.ts';
import type { Composer, SendControl } from '../platform.ts';
import { commentSendLabels, marks } from './marks.ts';

export function scopeOf(editor: HTMLElement, surface: Surface): HTMLElement {
  if (surface === 'comment') return commentNear(editor)?.around ?? closestForm(editor) ?? editor;
  return dialogOf(editor) ?? closestAcross(editor, '.share-box') ?? postNear(editor) ?? editor;
}

/** Looked up at each press: buttons appear once there is text, and screens are swapped. */
export function sendControlsOf({ surface, editor }: Composer): SendControl[] {
  if (surface === 'message' || !editor.isConnected) return [];
  if (surface === 'comment') return sends(commentNear(editor)?.found ?? []);
  const scope = scopeOf(editor, surface);
  return sends(surface === 'profile' ? all(scope, marks.saveProfile) : postButtons(scope));
}

/** The new share dialog gives Post no stable mark but its place. */
function postButtons(scope: Element): HTMLElement[] {
  const marked = all(scope, marks.sharePost);
  return marked.length > 0 ? marked : lastWordButton(scope);
}

function postNear(editor: HTMLElement): HTMLElement | undefined {
  return nearestAround(editor, postButtons, places)?.around;
}

function commentNear(editor: HTMLElement) {
  const find = (around: Element) => (isAloneIn(around, editor) ? commentButtons(around) : []);
  return nearestAround(editor, find, places);
}

/** Not the counter above it, which has a drawing and a label of its own. */
function commentButtons(around: Element): HTMLElement[] {
  const marked = all(around, marks.sendComment);
  if (marked.length > 0) return marked;
  const words = lastWordButton(around).filter((button) => !button.hasAttribute('aria-label'));
  const named = all(around, 'button:not([aria-label])').filter((button) =>
    commentSendLabels.includes(labelOf(button).toLowerCase()),
  );
  return named.length > 0 ? named : words;
}

function closestForm(editor: HTMLElement): HTMLElement | undefined {
  return closestAcross(editor, 'form');
}
