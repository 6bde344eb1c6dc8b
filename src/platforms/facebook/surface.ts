import type { Surface } from '../../policy/vocabulary.ts';
import { articles, isInConversation, places } from '../composer.ts';
import { all, closestAcross, dialogs, isShown, tidy, urlOf } from '../dom.ts';
import { isField, textFields } from '../editable.ts';
import { marks, routes, slots } from './slots.ts';

/** Where an editor's text goes. A message is recognised first, and whenever in doubt. */
export function surfaceOf(editor: HTMLElement): Surface | undefined {
  if (isMessage(editor, slots.builtIn) || isMessage(editor, slots)) return 'message';
  if (isProfile(editor)) return 'profile';
  if (editor.localName === 'input')
    return routes.fields.test(urlOf(editor).pathname) ? 'post' : undefined;
  return isComment(editor) ? 'comment' : 'post';
}

/** A listing, and a panel of About, are several fields that one press publishes. */
export function siblingsOf(editor: HTMLElement): HTMLElement[] {
  const { pathname } = urlOf(editor);
  if (!isField(editor) || !(routes.fields.test(pathname) || routes.about.test(pathname))) return [];
  const around = closestAcross(editor, `form, ${places}`);
  const fields = around ? all(around, textFields) : [];
  return fields.filter((field) => field !== editor && isShown(field));
}

/** The editor's names: labels may be missing, and prompts may arrive late. */
export function namesOf(editor: HTMLElement): string[] {
  return ['aria-label', 'aria-placeholder', 'placeholder']
    .map((name) => tidy(editor.getAttribute(name)))
    .filter((name) => name !== '');
}

/** What the first of its names that fits a slot says at the "*". */
export function saidBy(
  editor: HTMLElement,
  slot: Parameters<typeof slots.said>[0],
): string | undefined {
  return namesOf(editor)
    .map((name) => slots.said(slot, name))
    .find(Boolean);
}

/** A pack's slots can only make more of a page a message: the built-in ones are asked as well. */
function isMessage(
  editor: HTMLElement,
  { css, said }: Pick<typeof slots, 'css' | 'said'>,
): boolean {
  if (namesOf(editor).some((name) => said('message', name) !== undefined)) return true;
  if (closestAcross(editor, css('postForm'))) return false;
  const { hostname, pathname } = urlOf(editor);
  if (hostname.endsWith('messenger.com') || routes.messages.test(pathname)) return true;
  if (closestAcross(editor, css('commentForm'))) return false;
  return isInConversation(editor, css('conversation')) || isLoose(editor);
}

/** Chats float over the page: in no form, no post and no modal dialog, and beside the main part. */
function isLoose(editor: HTMLElement): boolean {
  const place = closestAcross(editor, `form, ${places}`);
  if (!place) return editor.matches('[contenteditable]');
  return place.matches('[role="dialog"]') && !closestAcross(place, '[aria-modal="true"]');
}

/** Fields of About, and the bio: ordinary boxes, in the page itself. */
function isProfile(editor: HTMLElement): boolean {
  const { pathname, searchParams } = urlOf(editor);
  const section = searchParams.get('sk') ?? '';
  if (closestAcross(editor, marks.textbox)) return false;
  return routes.about.test(`${pathname}/${section}`) || isBio(editor, pathname);
}

/** The only ordinary box of a person's own page, whose address is one name. */
function isBio(editor: HTMLElement, pathname: string): boolean {
  const isOwnPage = /^\/(me|profile\.php|[\w.]{5,})\/?$/.test(pathname);
  const inner = closestAcross(editor, `form, ${articles}, ${dialogs}`);
  return editor.localName === 'textarea' && isOwnPage && !inner;
}

/** The nearest of form, post and dialog says it; a comment box in a photo's dialog is a comment. */
function isComment(editor: HTMLElement): boolean {
  if (namesOf(editor).some((name) => slots.said('comment', name) !== undefined)) return true;
  const commentForm = slots.css('commentForm');
  const place = closestAcross(
    editor,
    `${commentForm}, ${slots.css('postForm')}, ${articles}, ${dialogs}`,
  );
  return Boolean(place?.matches(`${commentForm}, ${articles}`));
}
