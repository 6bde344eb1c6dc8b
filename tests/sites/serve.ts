import { startSites } from './server.ts';
import { practiceSites } from './sites.ts';

/** `node tests/sites/serve.ts`: serves the practice sites until it is stopped, to look at by hand. */
const { proxyPort } = await startSites();

console.log('Practice sites:');
for (const { hosts, pages } of practiceSites) {
  for (const { path } of pages) console.log(`  https://${hosts[0]}${path}`);
}
console.log('\nOpen them in a throw-away profile, for instance:');
console.log(
  `  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors --proxy-server=127.0.0.1:${proxyPort} https://${practiceSites[0]?.hosts[0]}/`,
);
