import { dialogOf, isEnter, lastWordButton, places, sends } from '../composer.ts';
import { all, closestAcross, nearestAround } from '../dom.ts';
import type { Composer, SendControl } from '../platform.ts';
import { marks } from './marks.ts';

/**
 * The composer's own part of the page. While a pop-up is open the home box stays behind it and every
 * test id exists twice, so the nearest dialog, reply box or send button decides.
 */
export function scopeOf(editor: HTMLElement): HTMLElement {
  const own = dialogOf(editor) ?? closestAcross(editor, marks.inlineReply);
  if (own) return own;
  const near = nearestAround(editor, buttonsIn, places);
  return near?.around ?? editor;
}

/** The other posts of a thread. */
export function siblingsOf(editor: HTMLElement, scope: HTMLElement): HTMLElement[] {
  if (editor.matches(marks.profileFields)) return without(all(scope, marks.profileFields), editor);
  return without(all(scope, marks.editor), editor);
}

function without(elements: HTMLElement[], left: HTMLElement): HTMLElement[] {
  return elements.filter((element) => element !== left);
}

export function sendControlsOf({ surface, editor }: Composer): SendControl[] {
  return surface === 'message' ? [] : sends(buttonsIn(scopeOf(editor)));
}

/** Ctrl+Enter, or Cmd+Enter on a Mac, handled inside the editor; plain Enter is a new line. */
export function sendsByKey(event: KeyboardEvent, { surface }: Composer): boolean {
  const isPublished = surface === 'post' || surface === 'comment';
  return isPublished && isEnter(event) && (event.ctrlKey || event.metaKey);
}

function buttonsIn(around: Element): HTMLElement[] {
  const marked = all(around, `${marks.send}, ${marks.saveProfile}`);
  return marked.length > 0 ? marked : lastWordButton(around);
}
