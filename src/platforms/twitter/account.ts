import type { Audience } from '../../policy/vocabulary.ts';
import { articles, places } from '../composer.ts';
import { all, labelOf, nearestAround, tidy } from '../dom.ts';
import type { Account, Composer } from '../platform.ts';
import { slots } from './slots.ts';

/** The account of this very composer by its avatar, else the one that is signed in. */
export function accountOf({ editor, scope }: Composer): Account {
  const handle = composerHandle(editor);
  return handle ? { handle } : accountOfPage(scope.ownerDocument);
}

export function accountOfPage(page: Document): Account {
  const handle = signedInHandle(page);
  return handle ? { handle } : {};
}

/** The avatar nearest to the editor; that of the post replied to is somebody else's. */
function composerHandle(editor: HTMLElement): string | undefined {
  const own = (around: Element) =>
    all(around, slots.css('avatar')).filter((avatar) => !avatar.closest(articles));
  const avatar = nearestAround(editor, own, places)?.found[0];
  return avatar && handleOfAvatar(avatar);
}

/** What its test id, or whatever name a site gives it, ends in. */
function handleOfAvatar(avatar: Element): string | undefined {
  return /-(\w+)$/.exec(avatar.getAttribute('data-testid') ?? '')?.[1];
}

/** The account that the page is of, by the side bar. */
export function signedInHandle(page: Document): string | undefined {
  const link = page.querySelector(slots.css('profileLink'))?.getAttribute('href');
  const avatar = page.querySelector(slots.css('switcher'))?.querySelector(slots.css('avatar'));
  return link?.replace(/^\//, '') || (avatar ? handleOfAvatar(avatar) : undefined);
}

/**
 * A post is public unless its account is protected. That shows as a lock beside the account's name,
 * which is not drawn while the side bar is narrow: then nothing is known. Who can reply changes
 * nothing about who can read.
 */
export function audienceOf(composer: Composer): Audience {
  if (composer.surface !== 'post' && composer.surface !== 'comment') return 'unknown';
  const choice = audienceChosen(composer.scope);
  if (choice && slots.said('everyone', choice) === undefined) return 'unknown';
  const switcher = composer.scope.ownerDocument.querySelector(slots.css('switcher'));
  const { handle } = accountOf(composer);
  if (!handle || !switcher?.textContent?.toLowerCase().includes(`@${handle.toLowerCase()}`))
    return 'unknown';
  return switcher.querySelector(slots.css('lock')) ? 'friends' : 'public';
}

/** The words of the button that chooses, in any language; the one that says who can reply is called what it says. */
function audienceChosen(scope: HTMLElement): string | undefined {
  return all(scope, slots.css('audience'))
    .filter((button) => !button.closest(articles))
    .map((button) => ({ words: tidy(button.textContent), label: labelOf(button) }))
    .find(({ words, label }) => words !== '' && words !== label)?.words;
}
