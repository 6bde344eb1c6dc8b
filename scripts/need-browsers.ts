import { installPackages } from './apt.ts';
import { type FoundBrowser, findBrowser, findBrowsers, minimum } from './find-browser.ts';

type Engine = FoundBrowser['engine'];

const packages: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const products: Record<Engine, string> = {
  chromium: `Chrome, Chromium or Edge ${minimum.chromium} or newer`,
  firefox: `Firefox ${minimum.firefox} or newer`,
};

/** The first browser of this machine, whichever it is; installs one where there is none. */
export function needAnyBrowser(): FoundBrowser {
  const [first] = findBrowsers();
  if (first) return first;
  needBrowsers(['chromium']);
  return findBrowser('chromium');
}

/** Makes sure that a browser of each engine is there; installs what is missing where it may, else says what to install and stops. */
export function needBrowsers(engines: Engine[]): void {
  const missing = () =>
    engines.filter((engine) => !findBrowsers().some((browser) => browser.engine === engine));
  if (missing().length > 0) install(missing());
  const still = missing();
  if (still.length === 0) return;
  console.error(
    `Please install ${still.map((engine) => products[engine]).join(' and ')}, then run the command again.`,
  );
  process.exit(1);
}

function install(engines: Engine[]): void {
  installPackages(engines.map((engine) => packages[engine]));
}
