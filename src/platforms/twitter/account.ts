import type { Audience } from '../../policy/vocabulary.ts';
import { articles, places } from '../composer.ts';
import { all, nearestAround } from '../dom.ts';
import type { Account, Composer } from '../platform.ts';
import { avatarPrefix, marks } from './marks.ts';

/** The account of this very composer by its avatar, else the one that is signed in. */
export function accountOf({ editor, scope }: Composer): Account {
  const handle = composerHandle(editor) ?? signedInHandle(scope.ownerDocument);
  return handle ? { handle } : {};
}

/** The avatar nearest to the editor; that of the post replied to is somebody else's. */
function composerHandle(editor: HTMLElement): string | undefined {
  const own = (around: Element) =>
    all(around, marks.avatar).filter((avatar) => !avatar.closest(articles));
  const avatar = nearestAround(editor, own, places)?.found[0];
  return avatar && handleOfAvatar(avatar);
}

function handleOfAvatar(avatar: Element): string | undefined {
  return avatar.getAttribute('data-testid')?.slice(avatarPrefix.length) || undefined;
}

/** The account that the page is of, by the side bar. */
export function signedInHandle(page: Document): string | undefined {
  const link = page.querySelector(marks.profileLink)?.getAttribute('href');
  const avatar = page.querySelector(`${marks.accountSwitcher} ${marks.avatar}`);
  return link?.replace(/^\//, '') || (avatar ? handleOfAvatar(avatar) : undefined);
}

/**
 * A post is public unless its account is protected. That shows as a lock beside the account's name,
 * which is not drawn while the side bar is narrow: then nothing is known.
 */
export function audienceOf(composer: Composer): Audience {
  if (composer.surface !== 'post' && composer.surface !== 'comment') return 'unknown';
  const choice = composer.scope.querySelector(marks.audience);
  if (choice && choice.textContent?.trim() !== 'Everyone') return 'unknown';
  const switcher = composer.scope.ownerDocument.querySelector(marks.accountSwitcher);
  const { handle } = accountOf(composer);
  if (!handle || !switcher?.textContent?.toLowerCase().includes(`@${handle.toLowerCase()}`))
    return 'unknown';
  return switcher.querySelector(marks.lock) ? 'friends' : 'public';
}
