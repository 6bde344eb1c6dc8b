import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { readJoinCode } from '../../src/updates/join-code.ts';
import { madeKey, ownFolder, passphrase, secondLook } from './command-line.ts';
import { asChromium, plistIn, registryIn, setBy } from './policy-readers.ts';

/** Locking keys is slow on purpose. */
vi.setConfig({ testTimeout: 60_000 });

const at = ownFolder();
const { open, secret } = await madeKey(at('keys'), 'oakfield');
const url = 'https://packs.oakfield.example/channel.json';
const xpi = 'https://oakfield.example/second-look.xpi';
const id = 'mgnfnbnlapiibkbndacldmebmddgddnc';
const firefoxId = 'second-look@second-look.extension';
/** Everything that makes trouble on the way: quotes, straight and not, backslashes, and other letters. */
const orgName = `St “Brannock’s” C:\\of 'E' & Łódź`;

const school = [
  ...['--org', 'oakfield', '--org-name', orgName, '--url', url, '--key', open],
  ...['--cap', 'reason', '--contact-name', 'IT desk', '--must-check', 'F1'],
];
const devices = ['--school-owned', '--lock-school', '--telemetry', 'off', '--disclosure-accepted'];

const pushed = {
  orgId: 'oakfield',
  orgName,
  packUrls: [url],
  rootKeys: [JSON.parse(readFileSync(open, 'utf8'))],
  rootThreshold: 1,
  severityCap: 'reason',
  checklistRequired: ['F1'],
  contactName: 'IT desk',
};
const wanted = {
  ...pushed,
  schoolOwned: true,
  lockUserSettings: ['school'],
  telemetry: 'off',
  disclosureAccepted: true,
};

/** The files that `deploy` writes for a tool, by name. */
async function files(tool: string, ...more: string[]): Promise<Record<string, Buffer>> {
  const out = at(`${tool}-${more.length}`);
  const forDevices = tool === 'join' ? [] : devices;
  const args = ['deploy', '--for', tool, '--out', out, ...school, ...forDevices, ...more];
  expect(await secondLook(args)).toMatchObject({ status: 0, err: '' });
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => [name, readFileSync(join(out, name))]),
  );
}

async function file(tool: string, name: string, ...more: string[]): Promise<Buffer> {
  const { [name]: found } = await files(tool, ...more);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

const jsonIn = (buffer: Buffer) => JSON.parse(buffer.toString());
const policies = (browser: string) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}`;

const settingsOf = (browser: string) => `${policies(browser)}\\3rdparty\\extensions\\${id}\\policy`;

describe('the same settings arrive,', () => {
  it.each(['chrome', 'edge'])('in %s on Linux', async (browser) => {
    const json = jsonIn(await file(browser, `${browser}-linux.json`));
    expect(json['3rdparty'].extensions[id]).toEqual(wanted);
    expect(json.ExtensionSettings[id]).toMatchObject({ installation_mode: 'force_installed' });
  });

  it.each([
    ['chrome', 'chrome-windows.reg', 'Google\\Chrome', { toolbar_pin: 'force_pinned' }],
    ['edge', 'edge-windows.reg', 'Microsoft\\Edge', { toolbar_state: 'force_shown' }],
    ['gpo', 'gpo-chrome.reg', 'Google\\Chrome', { toolbar_pin: 'force_pinned' }],
    ['gpo', 'gpo-edge.reg', 'Microsoft\\Edge', { toolbar_state: 'force_shown' }],
  ])('by %s, %s', async (tool, name, browser, pin) => {
    const keys = registryIn(await file(tool, name));
    expect(asChromium(keys[settingsOf(browser)] ?? {})).toEqual(wanted);
    expect(keys[`${policies(browser)}\\ExtensionSettings\\${id}`]).toMatchObject({
      installation_mode: 'force_installed',
      ...pin,
    });
  });

  it.each([
    ['chrome', 'Google\\Chrome'],
    ['edge', 'Microsoft\\Edge'],
  ])('in %s by Intune, with nothing left of older ones', async (browser, path) => {
    const made = await files('intune');
    const script = made[`intune-${browser}-settings.ps1`]?.toString() ?? '';
    const key = `HKLM:\\SOFTWARE\\Policies\\${path}\\3rdparty\\extensions\\${id}\\policy`;
    expect(asChromium(setBy(script)[key] ?? {})).toEqual(wanted);
    expect(script).toContain('Remove-Item -Path $path -Recurse');
    const forms = jsonIn(made[`intune-${browser}-extension-settings.json`] ?? Buffer.alloc(0));
    expect(forms[id]).toMatchObject({ installation_mode: 'force_installed' });
  });

  it('in Firefox: policies.json, one machine’s own manifest, the registry, Intune', async () => {
    const made = await files('firefox', '--xpi-url', xpi);
    const json = jsonIn(made['policies.json'] ?? Buffer.alloc(0)).policies;
    expect(json['3rdparty'].Extensions[firefoxId]).toEqual(wanted);
    expect(json.ExtensionSettings[firefoxId].install_url).toBe(xpi);
    const manifest = jsonIn(made[`${firefoxId}.json`] ?? Buffer.alloc(0));
    expect(manifest).toMatchObject({ name: firefoxId, type: 'storage', data: wanted });

    const reg = registryIn(made['firefox-windows.reg'] ?? Buffer.alloc(0));
    const root = policies('Mozilla\\Firefox');
    const settings = reg[`${root}\\3rdparty\\Extensions`]?.[firefoxId];
    expect(JSON.parse(String(settings))).toEqual(wanted);
    expect(reg[`${root}\\ExtensionSettings\\${firefoxId}`]).toMatchObject({ install_url: xpi });
    expect(registryIn(await file('gpo', 'gpo-firefox.reg', '--xpi-url', xpi))).toEqual(reg);

    const script = await file('intune', 'intune-firefox-settings.ps1', '--xpi-url', xpi);
    const set = setBy(script.toString())[
      `HKLM:\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions`
    ];
    expect(JSON.parse(String(set?.[firefoxId]))).toEqual(wanted);
  });

  it('in the Google Admin console, each in a wrapper of its own', async () => {
    const json = jsonIn(await file('google-admin', 'google-admin.json'));
    const unwrapped = Object.entries<{ Value: unknown }>(json).map(([key, one]) => [
      key,
      one.Value,
    ]);
    expect(Object.fromEntries(unwrapped)).toEqual(wanted);
  });

  it('on a Mac, in the preference domain of each browser', async () => {
    const made = await files('jamf', '--xpi-url', xpi);
    const read = (domain: string) => plistIn(made[`${domain}.plist`]?.toString() ?? '');
    for (const bundle of ['com.google.Chrome', 'com.microsoft.Edge']) {
      expect(read(`${bundle}.extensions.${id}`)).toEqual(wanted);
      expect(read(bundle)).toMatchObject({ ExtensionSettings: { [id]: expect.anything() } });
    }
    expect(read('org.mozilla.firefox')).toMatchObject({
      EnterprisePoliciesEnabled: true,
      '3rdparty': { Extensions: { [firefoxId]: wanted } },
    });
  });

  it('on a computer that nobody manages, by code or file, but for what is about devices', async () => {
    const { 'join-code.txt': code, 'join.json': opened } = await files('join');
    const [pasted, read] = await Promise.all(
      [code, opened].map((text) => readJoinCode(String(text))),
    );
    expect(pasted?.settings).toEqual(pushed);
    expect(read?.fingerprint).toBe(pasted?.fingerprint);
    const owned = ['deploy', '--for', 'join', ...school, '--school-owned', '--out', at('owned')];
    expect(await secondLook(owned)).toMatchObject({
      status: 2,
      err: expect.stringContaining('do not take schoolOwned'),
    });
  });
});

/** The rules of Microsoft's schema for ADMX and ADML that names and their uses keep. */
it('the Group Policy template has a text for everything, and names as Windows takes them', async () => {
  const made = await files('gpo');
  const [admx, adml] = ['second-look.admx', 'en-US/second-look.adml'].map((name) =>
    new new Window().DOMParser().parseFromString(String(made[name]), 'application/xml'),
  );
  const attributes = (document: typeof admx, selector: string, name: string) =>
    [...(document?.querySelectorAll(selector) ?? [])].map((one) => one.getAttribute(name) ?? '');
  const texts = new Set(attributes(adml, 'string, presentation', 'id'));
  const asked = [...String(made['second-look.admx']).matchAll(/\$\(\w+\.([^)]+)\)/g)];
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.map(([, name]) => name).filter((name) => !texts.has(name ?? ''))).toEqual([]);
  const names = [...attributes(admx, 'policy, category, definition', 'name'), ...texts];
  expect(names.filter((name) => !/^[\p{L}\p{N}_]+$/u.test(name))).toEqual([]);
  expect(new Set(attributes(admx, 'policy', 'name')).size).toBe(
    names.filter((name) => /^(?:chrome|edge|firefox)_/.test(name)).length,
  );
  const parents = new Set(attributes(admx, 'category', 'name'));
  expect(attributes(admx, 'parentCategory', 'ref').filter((ref) => !parents.has(ref))).toEqual([]);
  expect(attributes(admx, 'elements > *', 'id').every((name) => name === 'value')).toBe(true);
  expect(attributes(adml, 'presentation > *', 'refId').every((ref) => ref === 'value')).toBe(true);
});

describe('a pack within the policy', () => {
  it('is tried first, as browsers would', async () => {
    const pack = at('inline.json');
    await secondLook(['new', '--name', 'Oakfield', '--org', 'oakfield', '--out', pack]);
    const inline = async (name: string, org: string) =>
      secondLook([
        ...['deploy', '--for', 'chrome', '--org', org, '--key', open],
        ...['--inline', at(name), '--out', at('inline')],
      ]);
    expect(await inline('inline.json', 'oakfield')).toMatchObject({
      status: 2,
      err: expect.stringContaining('is not signed'),
    });
    await secondLook(['sign', pack, '--key', secret], [passphrase]);
    expect(await inline('inline.signed.json', 'hillside')).toMatchObject({
      status: 2,
      err: expect.stringContaining('It was made for another school or trust.'),
    });
    expect(await inline('inline.signed.json', 'oakfield')).toMatchObject({ status: 0 });
    const registry = registryIn(readFileSync(at('inline/chrome-windows.reg')));
    const { packInline } = registry[settingsOf('Google\\Chrome')] ?? {};
    expect(JSON.parse(String(packInline)).signatures).toHaveLength(1);
  });
});

it('keeps files with the roster’s key from other eyes, and says that browsers must read them', async () => {
  writeFileSync(at('roster.key'), `${'k'.repeat(43)}\n`);
  await files('chrome', '--roster-key', at('roster.key'));
  expect(statSync(at('chrome-2/chrome-linux.json')).mode & 0o077).toBe(0);
  const out = at('readable');
  const deployed = async (tool: string, ...more: string[]) =>
    (
      await secondLook([
        'deploy',
        '--for',
        tool,
        '--out',
        out,
        ...school,
        '--xpi-url',
        xpi,
        ...more,
      ])
    ).out;
  for (const [tool, command] of [
    ['chrome', 'install -D -m 644 -t /etc/opt/chrome/policies/managed chrome-linux.json'],
    ['edge', 'install -D -m 644 -t /etc/opt/edge/policies/managed edge-linux.json'],
    ['firefox', 'install -D -m 644 -t /etc/firefox/policies policies.json'],
  ] as const)
    expect(await deployed(tool)).toContain(command);
  expect(await deployed('chrome', '--roster-key', at('roster.key'))).toContain(
    'everybody who uses the computer must be able to read it there',
  );
  expect(await deployed('google-admin', '--roster-key', at('roster.key'))).not.toContain(
    'everybody who',
  );
});

it('says what is seldom meant', async () => {
  const made = (...more: string[]) =>
    secondLook(['deploy', '--for', 'chrome', '--key', open, '--out', at('careful'), ...more]);
  const odd = await made('--url', 'https://oakfield.example/rules/', '--must-check', 'F99');
  expect(odd.status).toBe(0);
  for (const words of ['without --org', 'rules/ is a folder', 'no item "F99"'])
    expect(odd.out).toContain(words);
  expect((await made('--org', 'oakfield')).out).toContain('without --url or --inline');
  expect((await made('--org', 'oakfield', '--url', url)).out).not.toContain('Careful');
});

describe('refused, with nothing written:', () => {
  const base = ['--url', url, '--key', open];
  it.each([
    ['no key to trust', 'chrome', ['--url', url], '--key'],
    ['nothing at all', 'chrome', [], 'where do browsers get the pack'],
    ['an address in the clear', 'chrome', ['--key', open, '--url', 'http://x.example'], 'https://'],
    ['Firefox without the extension', 'firefox', base, '--xpi-url'],
    ['more signatures than keys', 'chrome', [...base, '--threshold', '2'], 'more keys'],
    ['a period too short', 'chrome', [...base, '--poll-minutes', '1'], 'from 15 to 1440'],
    ['an id that is none', 'chrome', [...base, '--extension-id', 'abc'], '32 letters'],
    ['an org that no pack can have', 'chrome', [...base, '--org', 'Oak Field'], 'small letters'],
    ['a key of the wrong kind', 'chrome', [...base, '--roster-key', open], 'made by "roster"'],
  ])('%s', async (_, tool, more, problem) => {
    const args = ['deploy', '--for', tool, '--out', at('refused'), ...more];
    expect(await secondLook(args)).toMatchObject({
      status: 2,
      err: expect.stringContaining(problem),
    });
    expect(() => statSync(at('refused'))).toThrow();
  });
});
