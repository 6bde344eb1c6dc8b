import type { Surface } from '../../policy/vocabulary.ts';
import { articles, isAloneIn, outerDialogOf, places } from '../composer.ts';
import { all, closestAcross, isShown, nearestAround } from '../dom.ts';
import type { Composer } from '../platform.ts';
import { marks, slots } from './slots.ts';

/**
 * The dialog, form or post that holds an editor. Dialogs are nested and the inner one labels only
 * the header, so the outermost counts.
 */
export function scopeOf(editor: HTMLElement, surface: Surface): HTMLElement {
  const form = closestAcross(editor, 'form');
  if (surface === 'comment') return commentScope(editor) ?? form ?? editor;
  return outerDialogOf(editor) ?? form ?? closestAcross(editor, places) ?? editor;
}

/** The smallest part of a post that holds this comment box and its send button. */
function commentScope(editor: HTMLElement): HTMLElement | undefined {
  return nearestAround(
    editor,
    (around) => (isAloneIn(around, editor) ? all(around, slots.css('commentSubmit')) : []),
    `${articles}, [role="dialog"]`,
  )?.around;
}

/**
 * The part of the page that holds the composer now. After "Next" the editor may be gone, and even the
 * dialog replaced by one without any editor: there the Post button is.
 */
export function screenOf({ editor, scope, surface }: Composer): HTMLElement | undefined {
  if (editor.isConnected) return scopeOf(editor, surface);
  // With an editor in it, it is the first screen again, of another composer.
  if (scope.isConnected) return scope.querySelector(marks.textbox) ? undefined : scope;
  const page = editor.ownerDocument;
  const screens = all(page, '[role="dialog"]').filter(
    (dialog) => isShown(dialog) && !dialog.querySelector(marks.textbox),
  );
  const last = screens.at(-1);
  return last && outerDialogOf(last);
}
