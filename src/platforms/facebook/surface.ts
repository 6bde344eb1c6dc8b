import type { Surface } from '../../policy/vocabulary.ts';
import { articles, dialogs, isInConversation, places } from '../composer.ts';
import { closestAcross, tidy, urlOf } from '../dom.ts';
import { commentLabels, marks, messageLabels, routes } from './marks.ts';

/** Where an editor's text goes. A message is recognised first, and whenever in doubt. */
export function surfaceOf(editor: HTMLElement): Surface | undefined {
  if (isMessage(editor)) return 'message';
  if (isProfile(editor)) return 'profile';
  if (editor.localName === 'input') return undefined;
  return isComment(editor) ? 'comment' : 'post';
}

/** The editor's names in lower case: labels may be missing, and prompts may arrive late. */
export function labelsOf(editor: HTMLElement): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder']
    .map((name) => tidy(editor.getAttribute(name)).toLowerCase())
    .filter((label) => label !== '');
}

function isMessage(editor: HTMLElement): boolean {
  if (labelsOf(editor).some(isMessageLabel)) return true;
  if (closestAcross(editor, marks.postForm)) return false;
  const { hostname, pathname } = urlOf(editor);
  if (hostname.endsWith('messenger.com') || routes.messages.test(pathname)) return true;
  if (closestAcross(editor, marks.commentForm)) return false;
  return isInConversation(editor, marks.conversation) || isLoose(editor);
}

function isMessageLabel(label: string): boolean {
  const { is, starts } = messageLabels;
  return is.some((name) => name === label) || starts.some((start) => label.startsWith(start));
}

/** Chats float over the page: in no form, no post and no modal dialog, and beside the main part. */
function isLoose(editor: HTMLElement): boolean {
  const place = closestAcross(editor, `form, ${places}`);
  if (!place) return editor.matches('[contenteditable]');
  return place.matches('[role="dialog"]') && !closestAcross(place, '[aria-modal="true"]');
}

function isProfile(editor: HTMLElement): boolean {
  const { pathname, searchParams } = urlOf(editor);
  const section = searchParams.get('sk') ?? '';
  return !closestAcross(editor, marks.textbox) && routes.about.test(`${pathname}/${section}`);
}

/** The nearest of form, post and dialog says it; a comment box in a photo's dialog is a comment. */
function isComment(editor: HTMLElement): boolean {
  if (labelsOf(editor).some((label) => commentLabels.some((start) => label.startsWith(start))))
    return true;
  const { commentForm, postForm } = marks;
  const place = closestAcross(editor, `${commentForm}, ${postForm}, ${articles}, ${dialogs}`);
  return Boolean(place?.matches(`${commentForm}, ${articles}`));
}
