import type { Surface } from '../../policy/vocabulary.ts';
import { articles, dialogOf, isInConversation, places } from '../composer.ts';
import { closestAcross, urlOf } from '../dom.ts';
import { engineOf } from '../engines/engine-of.ts';
import { routes, slots } from './slots.ts';

/** Where an editor's text goes. A message is recognised first, and whenever in doubt. */
export function surfaceOf(editor: HTMLElement): Surface | undefined {
  const { pathname } = urlOf(editor);
  if (isMessage(editor, pathname, slots.builtIn) || isMessage(editor, pathname, slots))
    return 'message';
  const fields = slots.css('profileFields');
  if (routes.profile.test(pathname) && editor.matches(fields)) return 'profile';
  if (editor.localName === 'input' && !editor.matches(slots.css('poll'))) return undefined;
  if (routes.article.test(pathname)) return 'article';
  return isReply(editor, pathname) ? 'comment' : 'post';
}

/**
 * Chat lives in shadow roots; a post would only by its own address or engine. A box that floats over
 * the page is chat too. A pack's slots can only make more of a page a message: the built-in ones are asked as well.
 */
function isMessage(
  editor: HTMLElement,
  pathname: string,
  { css }: Pick<typeof slots, 'css'>,
): boolean {
  if (routes.chat.test(pathname) || closestAcross(editor, css('chat'))) return true;
  if (closestAcross(editor, css('post'))) return false;
  if (isInConversation(editor) || !closestAcross(editor, places)) return true;
  const isInShadow = editor.getRootNode() !== editor.ownerDocument;
  return isInShadow && !routes.compose.test(pathname) && engineOf(editor).id !== 'draft';
}

/** The pop-up shows the post replied to; the box under a post stands alone. */
function isReply(editor: HTMLElement, pathname: string): boolean {
  if (closestAcross(editor, slots.css('inlineReply'))) return true;
  const dialog = dialogOf(editor);
  if (dialog) return Boolean(dialog.querySelector(articles)) || isReplyAddress(editor);
  return routes.post.test(pathname);
}

function isReplyAddress(editor: HTMLElement): boolean {
  return urlOf(editor).searchParams.has('in_reply_to');
}
