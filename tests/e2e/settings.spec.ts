import { describe, expect, it } from 'vitest';
import { practiceSettings } from '../sites/settings/all.ts';
import type { Ask } from '../sites/settings/scene.ts';
import { press, visible } from './driver/compose.ts';
import { browserSession } from './driver/session.ts';
import { asked, forgetLooks, looked, looksIn, openSettings, statesOf } from './driver/settings.ts';

/** A part of `npm run settings`, which goes through every state, layout and language. */

const session = browserSession();
const [facebook, twitter, linkedin] = practiceSettings;
const openOwn = () => session().openExtension('popup.html');

describe.each(practiceSettings)('settings pages of $platform', (site) => {
  it('are read where they show how things stand', async () => {
    const own = await openOwn();
    const layout = site.layouts[0] ?? '';
    for (const page of site.pages) {
      const states = statesOf(page, layout, -1);
      const tab = await openSettings(session(), site, page.address, { layout, set: asked(states) });
      for (const { id, value } of states) await looked(own, id, (look) => look.value === value);
      await tab.close();
    }
  });
});

describe('a settings page that does not show the setting', () => {
  const cases: [string, typeof facebook, string, Ask, string[]][] = [
    [
      'its control is gone',
      facebook,
      '/settings/?tab=profile_and_tagging',
      { missing: 'F12.state' },
      ['F12.state'],
    ],
    [
      'its control is gone, in another language',
      twitter,
      '/settings/audience_and_tagging',
      { missing: 'X1.state', lang: 'pt' },
      ['X1.state'],
    ],
    ['another language', facebook, '/settings/?tab=posts', { lang: 'vi' }, ['F1.state']],
    [
      'a choice made beforehand in a dialog',
      facebook,
      '/settings/?tab=how_people_find_and_contact_you',
      { layout: 'dialogs' },
      ['F4.state', 'F5.state'],
    ],
    [
      'nobody signed in',
      linkedin,
      '/mypreferences/d/profile-viewing-options',
      { trouble: 'signed-out' },
      ['L6.state'],
    ],
    [
      'the password asked for',
      twitter,
      '/settings/contacts',
      { trouble: 'password' },
      ['X4.email', 'X4.phone'],
    ],
  ];

  it('is never taken for one that does', async () => {
    const own = await openOwn();
    await forgetLooks(own);
    for (const [, site, address, ask] of cases)
      if (site) await openSettings(session(), site, address, ask);
    for (const id of cases.flatMap(([, , , , ids]) => ids))
      await looked(own, id, (look) => look.value === undefined);
  });

  it('is waited for when it is late', async () => {
    const own = await openOwn();
    await forgetLooks(own);
    if (!twitter) throw new Error('there is no practice site');
    const ask = { trouble: 'late', set: { 'X5.state': 'off' } } as const;
    await openSettings(session(), twitter, '/settings/location', ask);
    expect(await looksIn(own)).toEqual({});
    await looked(own, 'X5.state', (look) => look.value === 'off');
  });
});

it('what stands in a form counts no more once it is touched', async () => {
  const own = await openOwn();
  if (!twitter) throw new Error('there is no practice site');
  const ask = { set: { 'X3.year': 'public' } } as const;
  const page = await openSettings(session(), twitter, '/settings/profile', ask);
  await looked(own, 'X3.year', (look) => look.value === 'public');
  await page.bringToFront();
  const list = await visible(page, '[data-testid="ProfileBirthdate_Year_Visibility"]');
  await press(list);
  await list.select('self');
  await own.bringToFront();
  await looked(own, 'X3.year', (look) => look.value === undefined);
});

it('nothing of ours is on pages that are no settings page and no profile, but what waits there', async () => {
  const own = await openOwn();
  const isHere = async (url: string) => {
    const page = await session().open(url);
    const looked = () =>
      own.evaluate(async (host) => {
        const [tab] = await chrome.tabs.query({ url: `https://${host}/*` });
        const func = () => Symbol.for('second-look-settings') in globalThis;
        const looks = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          func,
        });
        return looks[0]?.result;
      }, new URL(url).host);
    const found = await looked();
    await page.close();
    return found;
  };
  expect(await isHere('https://x.com/home')).toBe(false);
  expect(await isHere('https://www.linkedin.com/feed/')).toBe(false);
  expect(await isHere('https://www.facebook.com/')).toBe(false);
});
