import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { readJoinCode } from '../../src/updates/join-code.ts';
import { madeKey, ownFolder, secondLook } from './command-line.ts';

const at = ownFolder();
const { open } = await madeKey(at('keys'), 'oakfield');
const url = 'https://packs.oakfield.example/channel.json';
const id = 'mgnfnbnlapiibkbndacldmebmddgddnc';

/** The files that `deploy` writes for a tool, by name. */
async function files(tool: string, ...more: string[]): Promise<Record<string, string>> {
  const out = at(tool);
  const what = ['--org', 'oakfield', '--url', url, '--key', open, '--school-owned', '--out', out];
  const { status, err } = await secondLook(['deploy', '--for', tool, ...what, ...more]);
  expect(err).toBe('');
  expect(status).toBe(0);
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.includes('.'))
      .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
  );
}

const xml = (text = '') => new new Window().DOMParser().parseFromString(text, 'application/xml');

const wanted = {
  orgId: 'oakfield',
  packUrls: [url],
  rootKeys: [JSON.parse(readFileSync(open, 'utf8'))],
  rootThreshold: 1,
  schoolOwned: true,
};

it('writes Chrome’s policy file for Linux, with the extension installed and its settings', async () => {
  const { 'chrome-linux.json': text } = await files('chrome');
  expect(JSON.parse(text ?? '')).toMatchObject({
    ExtensionSettings: { [id]: { installation_mode: 'force_installed' } },
    '3rdparty': { extensions: { [id]: wanted } },
  });
});

it('writes registry values that Edge on Windows reads: numbers, and lists as JSON in text', async () => {
  const { 'edge-windows.reg': text = '' } = await files('edge');
  expect(text).toContain(
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}\\policy]\r\n`,
  );
  expect(text).toContain('"schoolOwned"=dword:00000001\r\n');
  expect(text).toContain(`"packUrls"="[\\"${url}\\"]"\r\n`);
});

it('writes Firefox’s policies.json, and needs to know where the extension is', async () => {
  const { 'policies.json': text } = await files(
    'firefox',
    '--install-url',
    'https://oakfield.example/second-look.xpi',
  );
  expect(JSON.parse(text ?? '')).toMatchObject({
    policies: { '3rdparty': { Extensions: { 'second-look@second-look.extension': wanted } } },
  });
  const without = await secondLook(['deploy', '--for', 'firefox', '--url', url, '--key', open]);
  expect(without).toMatchObject({ status: 2, err: expect.stringContaining('--install-url') });
});

it('wraps every value for the Google Admin console', async () => {
  const { 'google-admin.json': text } = await files('google-admin');
  expect(JSON.parse(text ?? '')).toMatchObject({
    packUrls: { Value: [url] },
    schoolOwned: { Value: true },
  });
});

it('writes a property list for each preference domain of a Mac', async () => {
  const { [`com.google.Chrome.extensions.${id}.plist`]: text } = await files('jamf');
  const dict = [...(xml(text).querySelector('plist > dict')?.children ?? [])];
  const value = (key: string) => dict[dict.findIndex(({ textContent }) => textContent === key) + 1];
  expect(value('packUrls')?.textContent.trim()).toBe(url);
  expect(value('schoolOwned')?.tagName.toLowerCase()).toBe('true');
});

it('writes a Group Policy template in which every text is there', async () => {
  const { 'second-look.admx': admx = '', 'en-US/second-look.adml': adml = '' } = await files('gpo');
  const texts = new Set(
    [...adml.matchAll(/<(?:string|presentation) id="([^"]+)"/g)].map(([, name]) => name),
  );
  const asked = [...admx.matchAll(/\$\((?:string|presentation)\.([^)]+)\)/g)].map(
    ([, name]) => name,
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !texts.has(name))).toEqual([]);
  expect(xml(admx).querySelector('policy[name="chrome_packUrls"]')).toBeTruthy();
});

it('writes a script for Intune that leaves nothing of older settings', async () => {
  const { 'intune-chrome-settings.ps1': script = '' } = await files('intune');
  expect(script).toContain('Remove-Item -Path $path -Recurse');
  expect(script).toContain(`-Name 'packUrls' -Type String -Value '["${url}"]'`);
});

it('writes a join code that the options page reads', async () => {
  const { 'join-code.txt': code = '', 'join.json': file = '' } = await files('join');
  const [pasted, opened] = await Promise.all([readJoinCode(code), readJoinCode(file)]);
  expect(pasted?.settings).toMatchObject(wanted);
  expect(opened?.fingerprint).toBe(pasted?.fingerprint);
});

it('refuses settings that would leave browsers without rules to trust', async () => {
  const keyless = await secondLook(['deploy', '--for', 'chrome', '--url', url]);
  expect(keyless).toMatchObject({ status: 2, err: expect.stringContaining('--key') });
  const insecure = await secondLook([
    'deploy',
    '--for',
    'chrome',
    '--url',
    'http://x.example',
    '--key',
    open,
  ]);
  expect(insecure).toMatchObject({ status: 2, err: expect.stringContaining('https') });
});
