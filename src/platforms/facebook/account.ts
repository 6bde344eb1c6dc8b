import { articles, places } from '../composer.ts';
import { all, closestAcross, firstWords, outermostAcross } from '../dom.ts';
import type { Account, Composer } from '../platform.ts';
import { screenOf } from './screen.ts';
import { marks, slots } from './slots.ts';
import { saidBy } from './surface.ts';

/**
 * Who is posting: the signed-in person, or the page they act as. Visiting a page is not acting as it,
 * so only the site's own cookies and the composer itself are asked. Where others may be picked to
 * comment as, the cookies say nothing of who was.
 */
export function accountOf(composer: Composer): Account {
  const { editor, surface, scope } = composer;
  const name = surface === 'comment' ? saidBy(editor, 'commentAs') : actor(composer);
  const isPicked = surface === 'comment' && hasVoices(editor);
  return { ...(!isPicked && accountOfPage(scope.ownerDocument)), ...(name && { name }) };
}

/** All boxes of a post are written in by whoever was picked in one of them. */
function hasVoices(editor: HTMLElement): boolean {
  const post = outermostAcross(editor, articles) ?? closestAcross(editor, places);
  return Boolean(post?.querySelector(slots.css('voices')));
}

export function accountOfPage(document: Document): Account {
  const cookies = cookiesOf(document);
  const page = cookies.get('i_user');
  const handle = page ?? cookies.get('c_user');
  return handle ? { handle, kind: page ? 'page' : 'person' } : {};
}

function cookiesOf(page: Document): Map<string, string> {
  const pairs = page.cookie.split('; ').map((pair) => pair.split('=', 2));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])));
}

/** The name that follows the avatar at the head of the post; tags and places may stand behind it. */
function actor(composer: Composer): string | undefined {
  const avatars = slots.css('avatar');
  const names = slots.css('actorName');
  const screen = screenOf(composer);
  const parts = screen ? all(screen, `${avatars}, ${names}`) : [];
  const shown = parts.filter(
    (part) => !part.closest(marks.button) && !composer.editor.contains(part),
  );
  const avatar = shown.findIndex((part) => part.matches(avatars));
  if (avatar < 0) return undefined;
  return shown
    .slice(avatar)
    .filter((part) => part.matches(names))
    .map(firstWords)
    .find(Boolean);
}
