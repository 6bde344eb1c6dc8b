import { ancestorsAcross, closestAcross, dialogs, editing, isWithin } from '../platforms/dom.ts';
import { isEditorHit } from './hit.ts';

/** Where in a page the panel's host may live, and what of the composer can be seen there. */

const homes = `${dialogs}, [role="alertdialog"], [popover], body`;

/**
 * The innermost dialog or popover around the editor, through open shadow roots; else the body, or what is
 * around it where the body itself is edited.
 * What is outside a modal dialog can be neither pressed nor focused, and focus traps pull it back.
 * Nothing is ever put into something that is edited.
 */
export function homeOf(editor: Element): Element {
  for (const at of ancestorsAcross(editor))
    if (at.matches(homes) && !closestAcross(at, editing)) return at;
  return document.documentElement;
}

/** Whether the person is in a dialog of the page that the editor is no part of: what it asks must not be covered. */
export function isElsewhere(editor: Element): boolean {
  const dialog = document.activeElement?.closest(dialogs);
  return dialog !== null && dialog !== undefined && !isWithin(editor, dialog);
}

/** Whether some of the editor, which is in the page, shows: not scrolled away, not behind a dialog of the page. */
export function isVisible(editor: Element, scope: Element, host: Element): boolean {
  const { left, top, right, bottom } = editor.getBoundingClientRect();
  const x = [Math.max(left, 0), Math.min(right, innerWidth)] as const;
  const y = [Math.max(top, 0), Math.min(bottom, innerHeight)] as const;
  if (x[1] - x[0] < 1 || y[1] - y[0] < 1) return false;
  const middle = (y[0] + y[1]) / 2;
  return [0.1, 0.5, 0.9].some((part) =>
    isEditorHit(editor, scope, host, x[0] + (x[1] - x[0]) * part, middle),
  );
}
