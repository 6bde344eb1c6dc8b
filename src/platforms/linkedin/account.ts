import { articles } from '../composer.ts';
import { all, firstWords, outermostAcross, urlOf } from '../dom.ts';
import type { Account, Composer } from '../platform.ts';
import { marks, routes, slots } from './slots.ts';

/** On a company's admin pages the company posts; elsewhere the member, unless the page says otherwise. */
export function accountOf({ scope, editor }: Composer): Account {
  const { author, isCompany } = authorIn(scope);
  const name = author ? { name: author } : {};
  const company = routes.company.exec(urlOf(scope).pathname)?.[1];
  if (company) return { handle: `company/${company}`, kind: 'page', ...name };
  if (isCompany) return { kind: 'page', ...name };
  return isAnother(editor) ? {} : { ...accountOfPage(scope.ownerDocument), ...name };
}

/** Under a post that shows the picture of a page as who comments; which page, it does not say. */
function isAnother(editor: HTMLElement): boolean {
  const post = outermostAcross(editor, articles);
  const identity = post?.querySelector(slots.css('identity'));
  return Boolean(identity && !identity.querySelector(slots.css('memberPicture')));
}

/** Only the feed names the member; the pages after it are the same document. */
const seen = new WeakMap<Document, string>();

export function accountOfPage(page: Document): Account {
  const member = memberOf(page) ?? seen.get(page);
  if (!member) return {};
  seen.set(page, member);
  return { handle: `in/${member}`, kind: 'person' };
}

export function memberOf(page: Document): string | undefined {
  const isFeed = routes.feed.test(new URL(page.URL).pathname);
  const link =
    page.querySelector(slots.css('ownProfile')) ??
    (isFeed ? page.querySelector(slots.css('feedProfile')) : undefined);
  const href = link?.getAttribute('href');
  return href ? routes.member.exec(href)?.[1] : undefined;
}

/** The author's name as the share box shows it: its own control, or the first line of the settings. */
function authorIn(scope: HTMLElement): { author: string | undefined; isCompany: boolean } {
  const control =
    all(scope, marks.controls).find((one) => one.querySelector(slots.css('authorIcon'))) ??
    scope.querySelector(slots.css('settings'));
  return {
    author: control ? firstWords(control) : undefined,
    isCompany: Boolean(control?.querySelector(slots.css('companyIcon'))),
  };
}
