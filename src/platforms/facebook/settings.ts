import { togglesControl } from '../controls.ts';
import type { Control, PartReader, SiteSettings } from '../settings.ts';
import { accountOfPage } from './account.ts';
import { profileTexts } from './profile.ts';
import { audienceOfRow, switchesOfRows, switchOfRow } from './rows.ts';
import { isFacebookSettings, pages } from './settings-pages.ts';

const state = 'state';
const { posts, stories, findAndContact, profileAndTagging, followers } = pages;

const audience =
  (title: RegExp): PartReader['read'] =>
  (page) =>
    audienceOfRow(page, title);

const onOff =
  (title: RegExp): PartReader['read'] =>
  (page) =>
    switchOfRow(page, title);

/** Every switch of the page of stories that is about sharing. */
function storySharing(page: Document): Control | undefined {
  return togglesControl(switchesOfRows(page, /\bshar(e|ing)\b/i));
}

const readers: PartReader[] = [
  { item: 'F1', part: state, isAt: posts, read: audience(/^who can see your future posts\??$/i) },
  {
    item: 'F4',
    part: state,
    isAt: findAndContact,
    read: audience(/^who can see your friends list\??$/i),
  },
  {
    item: 'F5',
    part: state,
    isAt: findAndContact,
    read: audience(/^who can send you friend requests\??$/i),
  },
  {
    item: 'F6',
    part: state,
    isAt: findAndContact,
    read: audience(/^who can look you up using the e-?mail address you provided\??$/i),
  },
  {
    item: 'F7',
    part: state,
    isAt: findAndContact,
    read: audience(/^who can look you up using the phone number you provided\??$/i),
  },
  {
    item: 'F8',
    part: state,
    isAt: findAndContact,
    read: onOff(/^do you want search engines outside of facebook to link to your profile\??$/i),
  },
  {
    item: 'F10',
    part: state,
    isAt: profileAndTagging,
    read: onOff(/^review posts you.re tagged in\b/i),
  },
  {
    item: 'F11',
    part: state,
    isAt: profileAndTagging,
    read: onOff(/^review tags people add to your posts\b/i),
  },
  {
    item: 'F12',
    part: state,
    isAt: profileAndTagging,
    read: audience(/^who can post on your profile\??$/i),
  },
  {
    item: 'F13',
    part: state,
    isAt: profileAndTagging,
    read: audience(/^who can see posts you.re tagged in on your profile\??$/i),
  },
  {
    item: 'F14',
    part: 'followers',
    isAt: followers,
    read: audience(/^who can follow (me|you)\??$/i),
  },
  {
    item: 'F14',
    part: 'comments',
    isAt: followers,
    read: audience(/^(who can comment on your public posts\??|public post comments)$/i),
  },
  {
    item: 'F15',
    part: 'audience',
    isAt: stories,
    read: audience(/^who can see your stor(y|ies)\??$/i),
  },
  { item: 'F15', part: 'sharing', isAt: stories, read: storySharing },
];

export const facebookSettings: SiteSettings = {
  platform: 'facebook',
  host: 'www.facebook.com',
  isPage: isFacebookSettings,
  readers,
  profile: profileTexts,
  accountOf: accountOfPage,
  sessionCookie: 'c_user',
};
