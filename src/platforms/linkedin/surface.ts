import type { Surface } from '../../policy/vocabulary.ts';
import { articles, dialogOf, isInConversation, places } from '../composer.ts';
import { closestAcross, tidy, urlOf } from '../dom.ts';
import { commentLabels, marks, messageLabels, routes } from './marks.ts';

/** Where an editor's text goes. A message is recognised first, and whenever in doubt. */
export function surfaceOf(editor: HTMLElement): Surface | undefined {
  const { pathname } = urlOf(editor);
  if (isMessage(editor, pathname)) return 'message';
  if (routes.profile.test(pathname) && !isShare(editor)) return 'profile';
  if (editor.localName === 'input') return undefined;
  if (isComment(editor)) return 'comment';
  if (dialogOf(editor) || isShare(editor)) return 'post';
  if (routes.article.test(pathname)) return 'article';
  return routes.stream.test(pathname) ? 'comment' : 'post';
}

function isMessage(editor: HTMLElement, pathname: string): boolean {
  if (closestAcross(editor, marks.message) || isLabelled(editor, messageLabels)) return true;
  if (isShare(editor) || isComment(editor)) return false;
  if (routes.messages.test(pathname) || isInConversation(editor)) return true;
  return isUnnamedInShadow(editor) || !closestAcross(editor, `form, ${places}`);
}

/** The shadow root holds messaging, invitations and the share box; only the last one has Quill. */
function isUnnamedInShadow(editor: HTMLElement): boolean {
  if (editor.getRootNode() === editor.ownerDocument) return false;
  return !dialogOf(editor) || !editor.matches(marks.quill);
}

function isShare(editor: HTMLElement): boolean {
  return Boolean(closestAcross(editor, marks.share));
}

function isComment(editor: HTMLElement): boolean {
  if (isLabelled(editor, commentLabels)) return true;
  const place = closestAcross(editor, `${marks.comment}, ${articles}, ${marks.share}`);
  return Boolean(place?.matches(`${marks.comment}, ${articles}`));
}

function isLabelled(editor: HTMLElement, beginnings: readonly string[]): boolean {
  const labels = ['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder'];
  return labels
    .map((name) => tidy(editor.getAttribute(name)).toLowerCase())
    .some((label) => beginnings.some((beginning) => label.startsWith(beginning)));
}
