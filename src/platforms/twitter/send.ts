import {
  dialogOf,
  isEnter,
  isOfAnotherForm,
  lastWordButton,
  mayBelongTo,
  places,
  sends,
} from '../composer.ts';
import { all, closestAcross, isShown, labelOf, nearestAround, urlOf } from '../dom.ts';
import type { Composer, SendControl } from '../platform.ts';
import { routes, slots } from './slots.ts';

/**
 * The composer's own part of the page. While a pop-up is open the home box stays behind it and every
 * test id exists twice, so the nearest dialog, reply box or send button decides.
 */
export function scopeOf(editor: HTMLElement): HTMLElement {
  const own = dialogOf(editor) ?? closestAcross(editor, slots.css('inlineReply'));
  return own ?? buttonsNear(editor)?.around ?? editor;
}

/** The other posts of a thread, the choices of a poll, an article's title, the other fields of a profile. */
export function siblingsOf(editor: HTMLElement, scope: HTMLElement): HTMLElement[] {
  return all(scope, siblings(editor)).filter(
    (other) => other !== editor && isShown(other) && !isOfAnotherForm(editor, other),
  );
}

function siblings(editor: HTMLElement): string {
  const fields = slots.css('profileFields');
  if (editor.matches(fields)) return fields;
  const posts = `${slots.css('editor')}, ${slots.css('poll')}`;
  return routes.article.test(urlOf(editor).pathname) ? `${posts}, textarea` : posts;
}

export function sendControlsOf({ surface, editor }: Composer): SendControl[] {
  return surface === 'message' ? [] : sends(buttonsNear(editor)?.found ?? []);
}

/** Ctrl+Enter, or Cmd+Enter on a Mac, with Shift or without, handled inside the editor; plain Enter is a new line. */
export function sendsByKey(event: KeyboardEvent, { surface }: Composer): boolean {
  const isPublished = surface === 'post' || surface === 'comment';
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  return isPublished && isCommand && isEnter(event);
}

/** By test id, as far as the dialog or the page's main part goes; else by name; else by place. */
function buttonsNear(editor: HTMLElement) {
  const dialog = dialogOf(editor);
  const named = (around: Element) =>
    all(around, 'button').filter(
      (button) => slots.said('send', labelOf(button)) !== undefined && mayBelongTo(editor, button),
    );
  const ways = [
    (around: Element) => all(around, `${slots.css('send')}, ${slots.css('saveProfile')}`),
    named,
    (around: Element) => lastWordButton(around, editor),
  ];
  for (const find of ways) {
    const whole = dialog && find(dialog);
    if (dialog && whole && whole.length > 0) return { around: dialog, found: whole };
    const near = dialog ? undefined : nearestAround(editor, find, places);
    if (near) return near;
  }
  return undefined;
}
