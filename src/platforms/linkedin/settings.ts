import type { SettingValue } from '../../policy/vocabulary.ts';
import {
  isOn,
  nameOf,
  radioControl,
  radiosIn,
  toggleControl,
  togglesControl,
  togglesIn,
} from '../controls.ts';
import type { Control, PartReader, SiteSettings } from '../settings.ts';
import { memberOf } from './account.ts';
import { profileTexts } from './profile.ts';
import { valueOfRow } from './rows.ts';
import { pages } from './settings-pages.ts';

/**
 * Radio ids carry the setting's own key and value, whatever the language; where there are none, the
 * three of them stand in this order (2026).
 */
const viewing = 'discloseAsProfileViewer__';
const viewingValues: Record<string, SettingValue> = {
  DISCLOSE_FULL: 'full',
  DISCLOSE_ANONYMOUS: 'characteristics',
  HIDE: 'private',
};

function viewingRadios(page: Document): Control | undefined {
  const radios = radiosIn(page, `input[type="radio"][id^="${viewing}"]`);
  if (radios.length === 0)
    return radioControl(radiosIn(page, 'main input[type="radio"]'), Object.values(viewingValues));
  const [chosen, second] = radios.filter((radio) => radio.checked);
  const value = chosen && !second ? viewingValues[chosen.id.slice(viewing.length)] : undefined;
  return chosen && value ? { value, element: chosen } : undefined;
}

/** The one switch of a page that has no other. */
function onlySwitch(page: Document): Control | undefined {
  const [one, second] = togglesIn(page);
  return second ? undefined : toggleControl(one);
}

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

/** Switches about data and ads, each alone on a page of its own. */
const data = {
  ai: pages.ai,
  research: pages.research,
  location: pages.adsByLocation,
  age: pages.adsByAge,
  gender: pages.adsByGender,
  beyond: pages.adsBeyond,
  business: pages.adsByBusiness,
  actions: pages.adsByActions,
  interests: pages.interests,
  cookies: pages.cookies,
} as const;

const readers: PartReader[] = [
  { item: 'L1', part: state, isAt: pages.publicProfile, read: publicProfile },
  { item: 'L2', part: 'visible', isAt: pages.email, read: emailRadios },
  { item: 'L2', part: 'export', isAt: pages.email, read: onlySwitch },
  { item: 'L3', part: 'email', isAt: visibility, read: row(/discover.*\be-?mail\b/i, discovery) },
  { item: 'L3', part: 'phone', isAt: visibility, read: row(/discover.*\bphone\b/i, discovery) },
  { item: 'L4', part: state, isAt: visibility, read: row(/^connections\b/i, onOff) },
  { item: 'L6', part: state, isAt: pages.viewing, read: viewingRadios },
  { item: 'L6', part: state, isAt: visibility, read: row(/^profile viewing options\b/i, modes) },
  { item: 'L7', part: state, isAt: pages.updates, read: onlySwitch },
  { item: 'L8', part: 'news', isAt: visibility, read: row(/\bin the news\b/i, onOff) },
  { item: 'L8', part: 'mentions', isAt: visibility, read: row(/^mentions\b/i, onOff) },
  { item: 'L8', part: 'active', isAt: visibility, read: row(/active status\b/i, activity) },
  { item: 'L9', part: state, isAt: pages.whoCanMessage, read: messageSwitches },
  { item: 'L10', part: state, isAt: signIn, read: row(/^two-step verification\b/i, onOff) },
  ...Object.entries(data).map(([part, isAt]) => ({ item: 'L12', part, isAt, read: onlySwitch })),
  { item: 'L14', part: state, isAt: dataPrivacy, read: row(/^permitted services\b/i, count) },
];

export const linkedinSettings: SiteSettings = {
  platform: 'linkedin',
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
