import { expect, it } from 'vitest';
import { practiceSites } from '../sites/sites.ts';
import { nextPosted, openComposer, send, sendAgain, type } from './driver/compose.ts';
import { openPopup, present } from './driver/own-page.ts';
import { postIsHeld, readyToPost } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** Every request of the browser goes through the proxy of the practice sites, which writes it down. */

const session = browserSession();
const surfaces = ['Facebook post', 'X home post', 'LinkedIn post'].map(surfaceNamed);

const text = 'Add me on Snapchat if you get stuck, Year 9! Wrenfield ';
const words = /snapchat|stuck|wrenfield/i;

/** What browsers ask of their makers by themselves, with or without an extension. */
const makers = {
  chromium: /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/,
  firefox: /(^|\.)(mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com)$/,
};
const practiceHosts = new Set(practiceSites.flatMap(({ hosts }) => hosts));

it('no request but the pages’ own leaves the browser, and none carries a word of a draft', async () => {
  for (const surface of surfaces) {
    const composer = await openComposer(session(), surface);
    await type(composer, text);
    await send(composer);
    await postIsHeld(composer.page);
    await readyToPost(composer.page);
    await sendAgain(composer);
    await nextPosted(composer.page);
  }
  await openPopup(session(), 'policy');
  await present(await session().openExtension('welcome.html'), 'main');

  const { id, sites } = session();
  const strangers = sites.requests
    .map(({ host }) => host.split(':')[0] ?? '')
    .filter((host) => !practiceHosts.has(host) && !makers[id].test(host));
  expect(strangers).toEqual([]);
  const telling = sites.requests.filter(({ path }) => words.test(decodeURIComponent(path)));
  expect(telling).toEqual([]);
  const inside = sites.requests.filter(({ via }) => via === 'tls');
  expect(inside.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(inside.length).toBeGreaterThan(surfaces.length);
});
