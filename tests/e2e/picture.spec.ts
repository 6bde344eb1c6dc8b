import { mkdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openComposer, send, type } from './driver/compose.ts';
import { wordsMarked } from './driver/marks.ts';
import { readyToPost, shownRoot } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** The picture of the README, `docs/images/second-look.png`, is the one taken here in Chromium. */

const session = browserSession();

it('a held draft, its marks and its card all show in one window', async () => {
  const composer = await openComposer(session(), surfaceNamed('Facebook post'));
  await type(composer, 'Add me on Snapchat if you get stuck, Year 9! ');
  await wordsMarked(composer, ['Add me on Snapchat', 'Year 9']);
  await send(composer);
  await readyToPost(composer.page);
  mkdirSync('reports', { recursive: true });
  await composer.page.screenshot({ path: `reports/picture-${session().id}.png` });

  const root = await shownRoot(composer.page);
  const edges = await root?.evaluate((shadow) => {
    const { top, right, bottom, left } =
      shadow.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    return { isInside: top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight };
  });
  expect(edges).toEqual({ isInside: true });
});
