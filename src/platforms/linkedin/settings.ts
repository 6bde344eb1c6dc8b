import type { SettingValue } from '../../policy/vocabulary.ts';
import {
  isEnglish,
  isOn,
  nameOf,
  radioControl,
  radiosIn,
  toggleControl,
  togglesControl,
  togglesIn,
} from '../controls.ts';
import { tidy } from '../dom.ts';
import type { Control, PartReader, SiteSettings } from '../settings.ts';
import { memberOf } from './account.ts';
import { profileTexts } from './profile.ts';
import { valueOfRow } from './rows.ts';
import { isLinkedinSettings, pages } from './settings-pages.ts';

/**
 * Radio ids carry the setting's own key and value, whatever the language; where ids say nothing, the
 * three of them stand in this order, in English with these words (2026).
 */
const viewing = 'discloseAsProfileViewer__';
const viewingValues: Record<string, SettingValue> = {
  DISCLOSE_FULL: 'full',
  DISCLOSE_ANONYMOUS: 'characteristics',
  HIDE: 'private',
};

function viewingRadios(page: Document): Control | undefined {
  const all = radiosIn(page, 'input[type="radio"]');
  const radios = all.filter(({ id }) => id.startsWith(viewing));
  if (radios.length === 0) return viewingByOrder(page, all);
  const [chosen, second] = radios.filter((radio) => radio.checked);
  const value = chosen && !second ? viewingValues[chosen.id.slice(viewing.length)] : undefined;
  return chosen && value ? { value, element: chosen } : undefined;
}

function viewingByOrder(page: Document, radios: HTMLInputElement[]): Control | undefined {
  const isOther = ({ id }: HTMLInputElement) => id.includes('__');
  const shown = radioControl(radios, Object.values(viewingValues));
  if (!shown || radios.some(isOther)) return undefined;
  const said = modes.find(([shape]) => shape.test(nameOf(shown.element)))?.[1];
  return !isEnglish(page) || said === shown.value ? shown : undefined;
}

/**
 * The one switch of a page that has no other. Where it is English, its name has to be about the
 * subject. In any language, newer pages name a switch by its setting's key: where that is known, one
 * with another key is another setting.
 */
function onlySwitch(subject: RegExp, key?: string): PartReader['read'] {
  return (page) => {
    const [one, second] = togglesIn(page.querySelector('main') ?? page);
    if (!one || second) return undefined;
    const keys = [one.id, tidy(one.getAttribute('aria-labelledby'))].filter((id) => isKey.test(id));
    const isKeyed = key !== undefined && keys.length > 0;
    const isRight = isKeyed ? keys.includes(key) : !isEnglish(page) || subject.test(nameOf(one));
    return isRight ? toggleControl(one) : undefined;
  };
}

/** `allowAdsByAge`. */
const isKey = /^[a-z]+([A-Z][a-z0-9]*)+$/;

/** Who can message: a switch for each way, all of them named so. */
function messageSwitches(page: Document): Control | undefined {
  const found = togglesIn(page);
  return found.every((one) => /message|inmail/i.test(nameOf(one)))
    ? togglesControl(found)
    : undefined;
}

/** The profile as a whole, then a switch for each part of it beyond name and headline. */
function publicProfile(page: Document): Control | undefined {
  const found = togglesIn(page);
  const [whole, second] = found.filter((one) => /public visibility/i.test(nameOf(one)));
  if (!whole || second) return undefined;
  if (isOn(whole) === false) return { value: 'off', element: whole };
  const more = found.filter((one) => one !== whole && !/^(name|headline)\b/i.test(nameOf(one)));
  const parts = togglesControl(more);
  if (!parts) return undefined;
  return parts.value === 'off'
    ? { value: 'name-and-headline', element: whole }
    : { value: 'public', element: parts.element };
}

const emailWords: readonly [RegExp, SettingValue][] = [
  [/\bonly (visible to )?me\b/i, 'only-me'],
  [/\b(1st|connections)\b/i, 'connections'],
  [/\b(everyone|anyone)\b/i, 'everyone'],
];

function emailRadios(page: Document): Control | undefined {
  const [chosen, second] = radiosIn(page, 'input[type="radio"]').filter((radio) => radio.checked);
  if (!chosen || second) return undefined;
  const value = emailWords.find(([shape]) => shape.test(nameOf(chosen)))?.[1];
  return value && { value, element: chosen };
}

const onOff = [
  [/^on$/i, 'on'],
  [/^off$/i, 'off'],
] as const;
const discovery = [
  [/^(nobody|no one)\b/i, 'no-one'],
  [/^(2nd|second)\b/i, 'second-degree'],
  [/^(everyone|anyone)\b/i, 'everyone'],
] as const;
const activity = [
  [/^no one\b/i, 'no-one'],
  [/\bconnections only\b/i, 'connections'],
  [/^all\b/i, 'everyone'],
  ...onOff,
] as const;
const modes = [
  [/^private mode\b/i, 'private'],
  [/^private profile characteristics\b/i, 'characteristics'],
  [/^your name and headline\b/i, 'full'],
] as const;
const count = [
  [/^0\b/, 'none'],
  [/^[1-9]/, 'some'],
] as const;

const row =
  (title: RegExp, values: readonly (readonly [RegExp, SettingValue])[]): PartReader['read'] =>
  (page) =>
    valueOfRow(page, title, values);

const state = 'state';
const { visibility, signIn, dataPrivacy } = pages;

/** Switches about data and ads, each alone on a page of its own; the keys from a browser's reader (2026). */
const data: Record<string, [isAt: PartReader['isAt'], subject: RegExp, key?: string]> = {
  ai: [pages.ai, /\bAI\b|\bimprov/i],
  research: [pages.research, /research/i, 'allowAnonymizedDataResearch'],
  location: [pages.adsByLocation, /location/i, 'allowIpToPersonalizeAds'],
  age: [pages.adsByAge, /\bage\b/i, 'allowAdsByAge'],
  gender: [pages.adsByGender, /gender/i],
  beyond: [pages.adsBeyond, /beyond|third|partner|\bads?\b/i, 'allowUseOfThirdPartyData'],
  business: [pages.adsByBusiness, /business|compan/i],
  actions: [pages.adsByActions, /action/i],
  interests: [pages.interests, /interest/i, 'adsPrivacyAllowInterestsAndBehaviors'],
  cookies: [pages.cookies, /cookie/i, 'nonEssentialCookieConsent'],
};

const readers: PartReader[] = [
  { item: 'L1', part: state, isAt: pages.publicProfile, read: publicProfile },
  { item: 'L2', part: 'visible', isAt: pages.email, read: emailRadios },
  { item: 'L2', part: 'export', isAt: pages.email, read: onlySwitch(/export|download/i) },
  { item: 'L3', part: 'email', isAt: visibility, read: row(/discover.*\be-?mail\b/i, discovery) },
  { item: 'L3', part: 'phone', isAt: visibility, read: row(/discover.*\bphone\b/i, discovery) },
  { item: 'L4', part: state, isAt: visibility, read: row(/^connections\b/i, onOff) },
  { item: 'L6', part: state, isAt: pages.viewing, read: viewingRadios },
  { item: 'L6', part: state, isAt: visibility, read: row(/^profile viewing options\b/i, modes) },
  {
    item: 'L7',
    part: state,
    isAt: pages.updates,
    read: onlySwitch(/profile|network|updates/i, 'allowProfileEditBroadcasts'),
  },
  { item: 'L8', part: 'news', isAt: visibility, read: row(/\bin the news\b/i, onOff) },
  { item: 'L8', part: 'mentions', isAt: visibility, read: row(/^mentions\b/i, onOff) },
  { item: 'L8', part: 'active', isAt: visibility, read: row(/active status\b/i, activity) },
  { item: 'L9', part: state, isAt: pages.whoCanMessage, read: messageSwitches },
  { item: 'L10', part: state, isAt: signIn, read: row(/^two-step verification\b/i, onOff) },
  ...Object.entries(data).map(([part, [isAt, ...about]]) => ({
    ...{ item: 'L12', part, isAt, read: onlySwitch(...about) },
  })),
  { item: 'L14', part: state, isAt: dataPrivacy, read: row(/^permitted services\b/i, count) },
];

export const linkedinSettings: SiteSettings = {
  platform: 'linkedin',
  host: 'www.linkedin.com',
  isPage: isLinkedinSettings,
  readers,
  profile: profileTexts,
  accountOf(page) {
    const member = memberOf(page) ?? firstMember(page);
    return member ? { handle: `in/${member}`, kind: 'person' } : {};
  },
  sessionCookie: 'liap',
};

/** Settings pages link to no member but the one they are of. */
function firstMember(page: Document): string | undefined {
  const href = page.querySelector('a[href*="/in/"]')?.getAttribute('href');
  return /\/in\/([^/?#]+)/.exec(href ?? '')?.[1];
}
