import { browsing } from '../tests/bench/browsing.ts';
import { examining } from '../tests/bench/examining.ts';
import { sizes } from '../tests/bench/sizes.ts';
import { mustBuild } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { reportTable } from './report-table.ts';

/**
 * `npm run bench`: how long an examination takes, what the extension adds to a page in Chromium, and
 * how big its scripts are. Takes some twelve minutes of a quiet machine. A missed aim is said in the
 * table; the exit status tells only whether everything could be measured.
 */
needBrowsers(['chromium']);
mustBuild('chromium');
console.log('Examining drafts ...');
const examined = await examining();
console.log('Typing in Chromium, with the extension and without ...');
reportTable('bench', [...examined, ...(await browsing()), ...sizes()]);
