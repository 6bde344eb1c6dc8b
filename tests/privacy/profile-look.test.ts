// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { settingsOf } from '../../src/platforms/settings-of.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { KnownAccountRole, PlatformId } from '../../src/policy/vocabulary.ts';
import { profileReaders } from '../../src/privacy/profile-look.ts';
import { openPage } from '../platforms/page.ts';

const policy = compile(builtinPolicy(), trained);

/** What an account's own profile gives, by item and part. */
function look(platform: PlatformId, role: KnownAccountRole, address: string, html: string) {
  openPage(html, address);
  const here = new URL(address);
  const readers = profileReaders(settingsOf(platform), policy, role);
  const shown = readers
    .filter(({ isAt }) => isAt(here))
    .flatMap(({ item, part, read }) => {
      const control = read(document);
      return control ? [[`${item}.${part}`, control.value]] : [];
    });
  return Object.fromEntries(shown);
}

const side = '<a href="/jo_b" data-testid="AppTabBar_Profile_Link">Profile</a>';
const xProfile = (handle: string, bio: string) =>
  `${side}<main><div data-testid="UserName">Jo Barnes<span>@${handle}</span></div>
  <div data-testid="UserDescription">${bio}</div></main>`;
const editor = (bio: string) => `<textarea name="description">${bio}</textarea>`;
const workplace = (text: string, audience = '') =>
  `<div role="main"><div><span dir="auto">${text}</span>
  <div role="button" aria-label="Edit Workplace">✎</div>${audience}</div>
  <div><span dir="auto">More about you</span></div></div>`;
const button = (words: string) =>
  `<div role="button" aria-label="Edit privacy. Sharing with ${words}. "><span>${words}</span></div>`;
const intro = (headline: string) => `<main><form><textarea>${headline}</textarea></form></main>`;

const job = 'TA at Abbot’s Lea School';

describe('one’s own profile', () => {
  it.each<[PlatformId, KnownAccountRole, string, string, string]>([
    ['twitter', 'personal', '/settings/profile', editor(job), 'noticed'],
    ['twitter', 'personal', '/settings/profile', editor('Runner and baker'), 'clear'],
    ['twitter', 'personal', '/settings/profile', editor('Forty today'), 'clear'],
    ['twitter', 'professional', '/settings/profile', editor(job), 'clear'],
    ['twitter', 'official', '/settings/profile', editor('News of Abbot’s Lea School'), 'clear'],
    ['twitter', 'personal', '/jo_b', xProfile('jo_b', job), 'noticed'],
    ['twitter', 'professional', '/jo_b', xProfile('jo_b', job), 'clear'],
    ['facebook', 'personal', '/me/about_work_and_education', workplace(job), 'noticed'],
    ['facebook', 'professional', '/me/about_work_and_education', workplace(job), 'clear'],
    ['linkedin', 'personal', '/in/jo/edit/intro/', intro(job), 'clear'],
    ['linkedin', 'professional', '/in/jo/edit/intro/', intro(`Head${job.slice(2)}`), 'clear'],
    [
      'linkedin',
      'professional',
      '/in/jo/edit/intro/',
      intro('Pupils, add me on Snapchat: jo_b'),
      'noticed',
    ],
  ])('on %s, %s account, %s: %s is %s', (platform, role, path, html, value) => {
    const host = { twitter: 'x.com', facebook: 'www.facebook.com', linkedin: 'www.linkedin.com' };
    const found = look(platform, role, `https://${host[platform]}${path}`, html);
    expect(Object.values(found)).toContain(value);
    expect(Object.values(found).filter((one) => one !== value && one !== 'clear')).toEqual([]);
  });

  it('is read on X only where address and name are those of whoever is signed in', () => {
    const read = (path: string, shown: string) =>
      look('twitter', 'personal', `https://x.com${path}`, xProfile(shown, job));
    expect(read('/sam_lee', 'sam_lee')).toEqual({});
    expect(read('/jo_b', 'sam_lee')).toEqual({});
    expect(read('/sam_lee', 'jo_b')).toEqual({});
    expect(read('/JO_B', 'jo_b')).toEqual({ 'X11.name': 'clear', 'X11.bio': 'noticed' });
  });

  it('leaves out on Facebook what the page says that nobody else sees', () => {
    const at = 'https://www.facebook.com/me/about_work_and_education';
    const read = (words: string) => look('facebook', 'personal', at, workplace(job, button(words)));
    expect(read('Only me')).toEqual({ 'F16.work': 'clear' });
    expect(read('Your friends')).toEqual({ 'F16.work': 'noticed' });
  });

  it('tells a birth date from the rest', () => {
    const at = 'https://www.facebook.com/jo.barnes/about_contact_and_basic_info';
    const html = workplace('12 May 1990').replace('More about you', 'Date of birth');
    expect(look('facebook', 'personal', at, html)).toEqual({
      'F16.contact': 'clear',
      'F3.contact': 'noticed',
    });
  });
});
