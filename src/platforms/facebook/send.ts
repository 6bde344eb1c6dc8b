import {
  isAfter,
  isChoosing,
  isEnter,
  lastWordButton,
  mayBelongTo,
  places,
  sends,
} from '../composer.ts';
import { all, closestAcross, isShown, labelOf, nearestAround } from '../dom.ts';
import type { Composer, SendControl } from '../platform.ts';
import { scopeOf, screenOf } from './screen.ts';
import { marks, slots } from './slots.ts';

/** The controls that would publish now, or lead to the screen that does. */
export function sendControlsOf(composer: Composer): SendControl[] {
  switch (composer.surface) {
    case 'message':
      return [];
    case 'comment':
      return commentControls(composer);
    case 'profile':
      return sends(nearEditor(composer.editor, 'save'));
    default:
      return postControls(composer);
  }
}

/** Enter sends a comment; in a post it is a new line. */
export function sendsByKey(event: KeyboardEvent, { surface, editor }: Composer): boolean {
  return surface === 'comment' && isEnter(event) && !event.shiftKey && !isChoosing(editor);
}

function commentControls({ editor }: Composer): SendControl[] {
  const scope = scopeOf(editor, 'comment');
  const marked = all(scope, slots.css('commentSubmit')).flatMap((wrap) => all(wrap, marks.button));
  if (marked.length > 0) return sends(marked);
  const named = [...buttonsNamed(scope, 'commentSend'), ...all(scope, slots.css('submit'))];
  return sends(named.length > 0 ? named : lastAfter(editor));
}

/** A comment's send button is the last of its form, after photos and stickers, and drawn without words. */
function lastAfter(editor: HTMLElement): HTMLElement[] {
  const form = closestAcross(editor, slots.css('commentForm'));
  const later = (button: Element) => isShown(button) && isAfter(button, editor);
  return form ? all(form, marks.button).filter(later).slice(-1) : [];
}

function postControls(composer: Composer): SendControl[] {
  const { editor } = composer;
  if (editor.isConnected && isOnThePage(editor)) return sends(nearEditor(editor, 'send'));
  const screen = screenOf(composer);
  if (!screen) return [];
  const submits = sends(all(screen, slots.css('submit')));
  const next = buttonsNamed(screen, 'next');
  const named: SendControl[] = [
    ...sends(buttonsNamed(screen, 'send')),
    ...next.map((element): SendControl => ({ element, step: 'next' })),
  ];
  return named.length > 0
    ? [...named, ...submits]
    : [...sends(unnamed(screen, composer)), ...submits];
}

/** Neither in a form nor in a dialog: listings, stories, and the composer of the business site. */
function isOnThePage(editor: HTMLElement): boolean {
  return !closestAcross(editor, 'form, dialog, [role="dialog"]');
}

/** The button of this name nearest to the editor, or the last one there with any words. */
function nearEditor(editor: HTMLElement, name: 'send' | 'save'): HTMLElement[] {
  const own = (around: Element) =>
    buttonsNamed(around, name).filter((button) => mayBelongTo(editor, button));
  const named = nearestAround(editor, own, places);
  const found =
    named ??
    nearestAround(editor, (around) => lastWordButton(around, editor, marks.button), places);
  return found?.found ?? [];
}

function buttonsNamed(
  scope: Element,
  name: 'send' | 'next' | 'save' | 'commentSend',
): HTMLElement[] {
  return all(scope, marks.button).filter(
    (button) => slots.said(name, labelOf(button)) !== undefined && isShown(button),
  );
}

/**
 * In a language we have no labels for: the last button of the post's form, or of the screen after it.
 * A screen of choices (the audience picker) publishes nothing.
 */
function unnamed(screen: HTMLElement, { editor, scope }: Composer): HTMLElement[] {
  const form = editor.isConnected ? closestAcross(editor, slots.css('postForm')) : screen;
  if (!form || screen !== scope || all(screen, marks.radio).some(isShown)) return [];
  return all(form, marks.button).filter(isShown).slice(-1);
}
