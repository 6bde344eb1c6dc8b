import { mkdirSync } from 'node:fs';
import { openComposer, send, type } from '../tests/e2e/driver/compose.ts';
import { launch, type Session } from '../tests/e2e/driver/launch.ts';
import { panelWhere } from '../tests/e2e/driver/panel.ts';
import { surfaceNamed } from '../tests/e2e/driver/surfaces.ts';
import { mustBuild } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { drafts } from './pictures/drafts.ts';

const folder = 'reports/pictures';
const schemes = ['light', 'dark'] as const;

/**
 * `npm run pictures`: types twenty ordinary drafts into a practice page, presses Post, and takes a
 * picture of the marks and cards, light and dark, for a person to look at.
 */
needBrowsers(['chromium']);
mustBuild('chromium');
mkdirSync(folder, { recursive: true });
const session = await launch('chromium');
try {
  for (const scheme of schemes)
    for (const [index, draft] of drafts.entries())
      console.log(await picture(session, scheme, index, draft));
} finally {
  await session.close();
}

/** Takes the picture of one draft and says in a line what its cards say. */
async function picture(
  { open, ...rest }: Session,
  scheme: (typeof schemes)[number],
  index: number,
  draft: string,
): Promise<string> {
  const composer = await openComposer({ ...rest, open: inScheme }, surfaceNamed('Facebook post'));
  const { page } = composer;
  await type(composer, `${draft} `);
  // A person's fingers are slower than these, and by then it has looked.
  await panelWhere(page, () => true);
  await send(composer);
  const seen = await panelWhere(page, ({ held }) => held !== '').catch(() => undefined);
  const name = String(index + 1).padStart(2, '0');
  await page.screenshot({ path: `${folder}/${name}-${scheme}.png` });
  await page.close();
  const cards = seen?.cards.map(({ text }) => `\n    ${text}`).join('') ?? ' (posted)';
  return `${name} ${scheme}: ${draft}${cards}`;

  async function inScheme(url: string) {
    const opened = await open(url);
    await opened.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // Or the panel is caught while it arrives, half of it to be seen.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    return opened;
  }
}
