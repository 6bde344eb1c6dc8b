import { build, conclude, countOf, lint, tests, types } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { needNginx } from './need-nginx.ts';
import { isRoot } from './root.ts';

needBrowsers(['chromium', 'firefox']);

const tallies = [types(), lint(), tests('unit'), build('chrome'), build('firefox')];
for (const project of ['build', 'chromium', 'firefox']) tallies.push(tests(project));

if (isRoot()) {
  needNginx();
  tallies.push(tests('root'));
} else {
  const left = countOf('root');
  console.log(`${left} not run: needs root`);
  if (process.env.CI) tallies.push({ passed: 0, failed: left, failures: ['what needs root'] });
}

conclude(tallies);
