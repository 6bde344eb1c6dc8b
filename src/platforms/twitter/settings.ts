import type { SettingValue } from '../../policy/vocabulary.ts';
import {
  isEnglish,
  nameOf,
  radioControl,
  radiosIn,
  toggleControl,
  togglesControl,
  togglesIn,
} from '../controls.ts';
import { all, isShown, tidy } from '../dom.ts';
import type { Control, PartReader, SiteSettings } from '../settings.ts';
import { accountOfPage } from './account.ts';
import { profileTexts } from './profile.ts';
import { isTwitterSettings, pages } from './settings-pages.ts';

/**
 * X's boxes have no names of their own (2026): they are known by their label where it is English, and
 * else by their place, where the page shows exactly the boxes it is known to have.
 */

const boxes = 'input[type="checkbox"]';
const asking = '[data-testid="confirmationSheetDialog"]';

/** The page's own boxes; none while it asks whether the person is sure. */
function boxesOn(page: Document): HTMLElement[] {
  return all(page, asking).some(isShown) ? [] : togglesIn(page, `main ${boxes}`);
}

function box(label: RegExp, place: number, of: number): PartReader['read'] {
  return (page) => {
    const found = boxesOn(page);
    const [named, second] = found.filter((one) => label.test(nameOf(one)));
    if (named && !second) return toggleControl(named);
    if (isEnglish(page) || found.length !== of) return undefined;
    return toggleControl(found[place]);
  };
}

/** All the boxes of a page that has so many and no other; where it is English, each of them is about this. */
function boxesAbout(subject: RegExp, isCount: (count: number) => boolean): PartReader['read'] {
  return (page) => {
    const found = boxesOn(page);
    const isAbout = !isEnglish(page) || found.every((one) => subject.test(nameOf(one)));
    return isCount(found.length) && isAbout ? togglesControl(found) : undefined;
  };
}

const one = (count: number) => count === 1;
const two = (count: number) => count === 2;
/** Verified by any of the ways there are. */
const waysToVerify = (count: number) => count >= 1 && count <= 3;

/** Two boxes, and a third where the account has it, in a container of their own. */
function grokBoxes(page: Document): Control | undefined {
  const found = togglesIn(page, `[data-testid="xaiDataSharingSettings"] ${boxes}`);
  return found.length >= 2 ? togglesControl(found) : undefined;
}

const tagging: readonly [RegExp, SettingValue][] = [
  [/^anyone can tag you$/i, 'everyone'],
  [/^only people you follow can tag you$/i, 'people-you-follow'],
  [/^off$/i, 'off'],
];

/** The row that leads to photo tagging says how it stands, in words. */
function taggingRow(page: Document): Control | undefined {
  const row = all(page, '[data-testid="pivot"]').find((one) =>
    (one.closest('a') ?? one.querySelector('a'))
      ?.getAttribute('href')
      ?.endsWith('/settings/tagging'),
  );
  const words = tidy(row?.querySelector('[data-testid="pivot-description"]')?.textContent);
  const value = tagging.find(([shape]) => shape.test(words))?.[1];
  return row && value && isShown(row) ? { value, element: row } : undefined;
}

/** A switch and, while it is on, who may. */
function taggingPage(page: Document): Control | undefined {
  const state = boxesAbout(/\btag/i, one)(page);
  if (state?.value !== 'on') return state;
  const radios = radiosIn(page, 'main input[type="radio"][name="allow_media_tagging"]');
  return radioControl(radios, ['everyone', 'people-you-follow']);
}

function messages(page: Document): Control | undefined {
  const radios = radiosIn(page, 'input[type="radio"][name="allow_dms_from"]');
  return radioControl(radios, ['no-one', 'verified', 'everyone']);
}

const circles = ['public', 'followers', 'people-you-follow', 'each-other'] as const;

/** Only there after "Edit" in the profile editor. The narrowest choice is known by its stored name. */
function birthDate(testId: string): PartReader['read'] {
  return (page) => {
    const marked = page.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
    const select = marked?.matches('select') ? marked : marked?.querySelector('select');
    if (!select || !isShown(select)) return undefined;
    const { options, selectedIndex } = select as HTMLSelectElement;
    const chosen = options[selectedIndex];
    const isOwn = chosen?.value === 'self' || tidy(chosen?.text) === 'Only you';
    const value = isOwn ? 'only-me' : options.length === 5 ? circles[selectedIndex] : undefined;
    return value && { value, element: select };
  };
}

const state = 'state';

const readers: PartReader[] = [
  {
    item: 'X1',
    part: state,
    isAt: pages.audienceAndTagging,
    read: box(/^protect your posts/i, 0, 2),
  },
  { item: 'X2', part: state, isAt: pages.audienceAndTagging, read: taggingRow },
  { item: 'X2', part: state, isAt: pages.tagging, read: taggingPage },
  {
    item: 'X3',
    part: 'day-and-month',
    isAt: pages.profile,
    read: birthDate('ProfileBirthdate_Day_Month_Visibility'),
    isForm: true,
  },
  {
    item: 'X3',
    part: 'year',
    isAt: pages.profile,
    read: birthDate('ProfileBirthdate_Year_Visibility'),
    isForm: true,
  },
  { item: 'X4', part: 'email', isAt: pages.contacts, read: box(/\be-?mail\b/i, 0, 2) },
  { item: 'X4', part: 'phone', isAt: pages.contacts, read: box(/\bphone\b/i, 1, 2) },
  { item: 'X5', part: state, isAt: pages.location, read: box(/\blocation\b/i, 0, 1) },
  { item: 'X6', part: state, isAt: pages.messages, read: messages },
  { item: 'X7', part: state, isAt: pages.spaces, read: boxesAbout(/spaces|listen/i, one) },
  {
    item: 'X8',
    part: 'two-factor',
    isAt: pages.twoFactor,
    read: boxesAbout(/text message|authenticat|security key|passkey/i, waysToVerify),
  },
  { item: 'X8', part: 'password-reset', isAt: pages.security, read: box(/\bpassword\b/i, 0, 1) },
  {
    item: 'X10',
    part: 'partners',
    isAt: pages.partners,
    read: boxesAbout(/partner|shar/i, one),
  },
  {
    item: 'X10',
    part: 'identity',
    isAt: pages.inferredIdentity,
    read: boxesAbout(/personali[sz]|infer|identity|device|cookie/i, two),
  },
  { item: 'X10', part: 'ads', isAt: pages.ads, read: boxesAbout(/\bads?\b|personali[sz]/i, one) },
  { item: 'X10', part: 'grok', isAt: pages.grok, read: grokBoxes },
];

export const twitterSettings: SiteSettings = {
  platform: 'twitter',
  host: 'x.com',
  isPage: isTwitterSettings,
  readers,
  profile: profileTexts,
  accountOf: accountOfPage,
  sessionCookie: 'twid',
};
