import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeKey, ownFolder, passphrase, secondLook } from '../../admin/command-line.ts';
import { registryIn } from '../../admin/policy-readers.ts';
import { firefoxId } from '../driver/firefox.ts';
import { launch } from '../driver/launch.ts';
import { openPopup, says } from '../driver/own-page.ts';

/** Firefox's policy file of the machine, as `deploy` writes it; what was there comes back. */

const file = '/etc/firefox/policies/policies.json';
const before = existsSync(file) ? readFileSync(file) : undefined;
const at = ownFolder();

beforeAll(async () => {
  const { secret, open } = await madeKey(at('keys'), 'oakfield');
  await secondLook(['new', '--name', 'Oakfield', '--org', 'oakfield', '--out', at('pack.json')]);
  await secondLook(['sign', at('pack.json'), '--key', secret], [passphrase]);
  const what = ['--org', 'oakfield', '--key', open, '--inline', at('pack.signed.json')];
  const xpi = ['--xpi-url', 'https://oakfield.example/second-look.xpi', '--out', at('deploy')];
  await secondLook(['deploy', '--for', 'firefox', '--school-owned', ...what, ...xpi]);
  mkdirSync(dirname(file), { recursive: true });
});
afterAll(() => (before ? writeFileSync(file, before) : rmSync(file, { force: true })));

const written = () => JSON.parse(readFileSync(at('deploy/policies.json'), 'utf8'));

/** The registry gives Firefox each extension's settings as text. */
function asRegistry() {
  const keys = registryIn(readFileSync(at('deploy/firefox-windows.reg')));
  const [, settings] =
    Object.entries(keys).find(([key]) => key.endsWith('3rdparty\\Extensions')) ?? [];
  return { policies: { '3rdparty': { Extensions: settings } } };
}

it.each([
  ['its policy file', written],
  ['a registry of Windows', asRegistry],
])('Firefox has the school’s rules and settings from %s', async (_, policies) => {
  writeFileSync(file, JSON.stringify(policies()));
  const session = await launch('firefox');
  try {
    await says(await openPopup(session, 'policy'), 'Set by your school through this browser');
    const page = await session.openExtension('options.html');
    await says(page, 'belongs to the school');
    const set = await page.evaluate(() => chrome.storage.managed.get());
    expect(set).toEqual(written().policies['3rdparty'].Extensions[firefoxId]);
  } finally {
    await session.close();
  }
});
