import type { Surface } from '../../policy/vocabulary.ts';
import { articles, dialogOf, isInConversation, places } from '../composer.ts';
import { all, closestAcross, dialogs, isShown, nearestAround, tidy, urlOf } from '../dom.ts';
import { isField, textFields } from '../editable.ts';
import { marks, routes, slots } from './slots.ts';

type Known = Pick<typeof slots, 'css' | 'said'>;

/** Where an editor's text goes. A message is recognised first, and whenever in doubt. */
export function surfaceOf(editor: HTMLElement): Surface | undefined {
  const { pathname } = urlOf(editor);
  if (isMessage(editor, pathname, slots.builtIn) || isMessage(editor, pathname, slots))
    return 'message';
  if (routes.profile.test(pathname) && !isShare(editor, slots)) return 'profile';
  if (editor.localName === 'input') return undefined;
  if (isComment(editor, slots)) return 'comment';
  if (dialogOf(editor) || isShare(editor, slots)) return 'post';
  if (routes.article.test(pathname)) return 'article';
  return routes.stream.test(pathname) ? 'comment' : 'post';
}

/** Title and body of an article; the fields of a profile form. */
export function siblingsOf(editor: HTMLElement): HTMLElement[] {
  const { pathname } = urlOf(editor);
  const isArticle = routes.article.test(pathname) && !dialogOf(editor);
  if (!isArticle && !(routes.profile.test(pathname) && isField(editor))) return [];
  const around = closestAcross(editor, isArticle ? 'main, body' : `form, ${places}`);
  const fields = isArticle ? `textarea, ${editable}` : textFields;
  const found = around ? all(around, fields) : [];
  return found.filter((field) => field !== editor && isShown(field));
}

const editable = '[role="textbox"][contenteditable="true"]';

/** A pack's slots can only make more of a page a message: the built-in ones are asked as well. */
function isMessage(editor: HTMLElement, pathname: string, known: Known): boolean {
  if (closestAcross(editor, known.css('message')) || isNamed(editor, 'message', known)) return true;
  if (isShare(editor, known) || isComment(editor, known)) return false;
  if (routes.messages.test(pathname) || isInConversation(editor)) return true;
  const isOwnField = routes.profile.test(pathname) && isField(editor);
  if (isUnnamedInShadow(editor) && !isOwnField) return true;
  return !closestAcross(editor, `form, ${places}`);
}

/**
 * A shadow root holds messaging, invitations and the share box: of what floats over the page, only the
 * last has Quill or a modal dialog of the browser's own. In the main part nothing is a message.
 */
function isUnnamedInShadow(editor: HTMLElement): boolean {
  if (editor.getRootNode() === editor.ownerDocument) return false;
  const place = closestAcross(editor, `main, [role="main"], aside, ${dialogs}`);
  if (place?.matches('main, [role="main"]')) return false;
  return !place?.matches(dialogs) || !(isQuill(editor) || place.matches('dialog:modal'));
}

/** By name, or by the box it keeps beside itself for pasting. */
function isQuill(editor: HTMLElement): boolean {
  if (editor.matches(marks.quill)) return true;
  const beside = (around: Element) =>
    all(around, '[contenteditable="true"][tabindex="-1"]').filter((box) => box !== editor);
  return nearestAround(editor, beside, `form, ${dialogs}`) !== undefined;
}

function isShare(editor: HTMLElement, { css }: Known): boolean {
  return Boolean(closestAcross(editor, css('share')));
}

function isComment(editor: HTMLElement, known: Known): boolean {
  if (isNamed(editor, 'comment', known)) return true;
  const comment = known.css('comment');
  const place = closestAcross(editor, `${comment}, ${articles}, ${known.css('share')}`);
  return Boolean(place?.matches(`${comment}, ${articles}`));
}

function isNamed(editor: HTMLElement, name: 'message' | 'comment', { said }: Known): boolean {
  return ['aria-label', 'aria-placeholder', 'data-placeholder', 'placeholder'].some(
    (attribute) => said(name, tidy(editor.getAttribute(attribute))) !== undefined,
  );
}
