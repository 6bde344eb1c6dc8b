import { launch, type Session } from '../tests/e2e/driver/launch.ts';
import { posts } from '../tests/e2e/driver/surfaces.ts';
import { build } from './checks.ts';
import { needAnyBrowser } from './need-browsers.ts';
import { printTable } from './report-table.ts';
import { demonstrate, type Row } from './start/demonstrate.ts';

/** One post composer of each site. */
const shown = ['Facebook post', 'X home post', 'LinkedIn post'].map((name) =>
  posts.find((surface) => surface.name === name),
);
const surfaces = shown.filter((surface) => surface !== undefined);

const browser = needAnyBrowser();
const target = browser.engine === 'chromium' ? 'chrome' : 'firefox';
if (build(target).failed > 0) process.exit(1);

const headless = !hasDisplay();
const session = await launch(browser.engine, { headless, executable: browser.path });
await (headless ? showInTable(session) : leaveOpen(session));

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** Types a draft into each site by itself and says what happened. */
async function showInTable(session: Session): Promise<void> {
  const rows: Row[] = [];
  for (const surface of surfaces) rows.push(await demonstrate(session, surface));
  await session.close();
  printTable(
    [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values<string>({ ...row }))],
    'words',
  );
  const isRight = rows.every(({ found, held }) => found !== '' && held === 'yes');
  console.log(
    isRight
      ? 'Every expected warning appeared. Screenshots: reports/start/'
      : 'A warning that was expected did not appear. Screenshots: reports/start/',
  );
  process.exitCode = isRight ? 0 : 1;
}

/** Opens the practice sites for a person to try, until the browser is closed. */
async function leaveOpen(session: Session): Promise<void> {
  for (const { url } of surfaces) await session.open(url);
  console.log(
    `${browser.name} is open with the three practice sites. Start a post on one of them, for example:`,
  );
  console.log("  So proud to work at Abbot's Lea School. Message me on Snapchat, Year 9!");
  console.log('Close the browser to stop.');
  await new Promise((closed) => session.browser.once('disconnected', closed));
  await session.sites.close();
}
