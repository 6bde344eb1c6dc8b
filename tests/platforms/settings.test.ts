// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import type { PartReader } from '../../src/platforms/settings.ts';
import { settingsOf } from '../../src/platforms/settings-of.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { PlatformId, SettingValue } from '../../src/policy/vocabulary.ts';
import { profileReaders } from '../../src/privacy/profile-look.ts';
import { draw as drawFacebook } from '../sites/facebook/settings/page.ts';
import { draw as drawLinkedin } from '../sites/linkedin/settings/page.ts';
import { practiceSettings } from '../sites/settings/all.ts';
import { type Ask, addressOf, controlsOf } from '../sites/settings/scene.ts';
import { draw as drawTwitter } from '../sites/x/settings/page.ts';
import { openPage } from './page.ts';

const draw: Record<PlatformId, (root: Element) => void> = {
  facebook: drawFacebook,
  twitter: drawTwitter,
  linkedin: drawLinkedin,
};

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** What the readers of an address say of the practice page there, once its controls have come. */
function readingsAt(site: (typeof practiceSettings)[number], address: string, ask: Ask = {}) {
  const url = addressOf(site, address, ask);
  openPage('<div id="root"></div>', url);
  document.documentElement.lang = '';
  const [root] = document.querySelectorAll('#root');
  if (root) draw[site.platform](root);
  const before = read(site.platform, url);
  vi.advanceTimersByTime(6_000);
  return { before, after: read(site.platform, url) };
}

function read(platform: PlatformId, address: string): Record<string, SettingValue | undefined> {
  const url = new URL(address);
  const here = readersOf(platform).filter(({ isAt }) => isAt(url));
  return Object.fromEntries(here.map((reader) => [idOf(reader), reader.read(document)?.value]));
}

/** Of settings, and of the profile of a personal account, examined by the built-in policy. */
function readersOf(platform: PlatformId): PartReader[] {
  const site = settingsOf(platform);
  return [...site.readers, ...profileReaders(site, policy, 'personal')];
}

const policy = compile(builtinPolicy());

const idOf = ({ item, part }: PartReader) => `${item}.${part}`;

const cases = practiceSettings.flatMap((site) =>
  site.pages.flatMap((page) =>
    site.layouts.flatMap((layout) =>
      controlsOf(page, layout).flatMap((control) =>
        control.id ? [{ site, page, layout, control, id: control.id }] : [],
      ),
    ),
  ),
);

describe.each(cases)('$id on $page.address, $layout', ({ site, page, layout, control, id }) => {
  const [english, other] = site.languages;
  /** Any text of a profile is one of its texts. */
  const isSetting = !control.values.includes('noticed');

  it.each(control.values)('%s is read in English, and not before it is there', (value) => {
    const { before, after } = readingsAt(site, page.address, {
      layout,
      lang: english,
      set: { [id]: value },
    });
    expect(before[id]).toBeUndefined();
    expect(after[id]).toBe(value);
  });

  it.each(control.values)('%s in another language is read rightly or not at all', (value) => {
    const { after } = readingsAt(site, page.address, { layout, lang: other, set: { [id]: value } });
    expect(after[id]).toBe(control.anyLanguage ? value : undefined);
  });

  it.each([english, other])('is not read where it is missing, in %s', (lang) => {
    expect(readingsAt(site, page.address, { layout, lang, missing: id }).after[id]).toBeUndefined();
  });

  if (isSetting)
    it('is not taken for another that stands in its place', () => {
      for (const value of control.values) {
        const set = { [id]: value };
        const ask: Ask = { layout, lang: english, missing: id, trouble: 'another', set };
        expect(readingsAt(site, page.address, ask).after[id]).toBeUndefined();
      }
    });

  it.each(['signed-out', 'password'] as const)('is not read on a page that is %s', (trouble) => {
    const { after } = readingsAt(site, page.address, { layout, trouble });
    expect(after[id]).toBeUndefined();
  });
});

it('nothing is read where settings open in dialogs with a choice made beforehand', () => {
  for (const site of practiceSettings)
    for (const layout of site.closedLayouts ?? [])
      for (const { address } of site.pages)
        expect(Object.values(readingsAt(site, address, { layout }).after).filter(Boolean)).toEqual(
          [],
        );
});

it('every part that pages can tell has a practice page', () => {
  const practised = new Set(cases.map(({ id }) => id));
  const readable = practiceSettings.flatMap(({ platform }) => readersOf(platform).map(idOf));
  expect(readable.filter((id) => !practised.has(id))).toEqual([]);
});

it('no reader answers for another site’s page', () => {
  for (const { platform, pages, host } of practiceSettings)
    for (const { address } of pages)
      for (const other of practiceSettings.filter((one) => one.platform !== platform)) {
        const url = new URL(address, `https://${host}`);
        expect(settingsOf(other.platform).readers.filter(({ isAt }) => isAt(url))).toEqual([]);
      }
});
