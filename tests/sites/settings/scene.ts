import type { SettingValue } from '../../../src/policy/vocabulary.ts';
import type { PracticeControl, PracticeSettings, PracticeSettingsPage, Words } from './practice.ts';

/** How one practice settings page is to be drawn, as its address says. */
export interface Scene {
  page: PracticeSettingsPage;
  layout: string;
  lang: string;
  /** The controls of this layout, without those that are to be missing. */
  controls: PracticeControl[];
  say(words: Words): string;
  valueOf(control: PracticeControl): SettingValue;
  trouble: Trouble | undefined;
}

/** `late`: after five seconds. `moved`: leads to the settings' home. */
export const troubles = ['late', 'signed-out', 'password', 'moved'] as const;
export type Trouble = (typeof troubles)[number];

/** What a test may ask of a page. */
export interface Ask {
  layout?: string;
  lang?: string;
  /** States by control id. */
  set?: Readonly<Record<string, SettingValue>>;
  /** The control that is not there. */
  missing?: string;
  trouble?: Trouble;
}

/** The address of a practice page with what is asked of it. */
export function addressOf({ host }: PracticeSettings, address: string, ask: Ask = {}): string {
  const url = new URL(address, `https://${host}`);
  url.searchParams.set('practice', 'settings');
  if (ask.layout) url.searchParams.set('layout', ask.layout);
  if (ask.lang) url.searchParams.set('lang', ask.lang);
  if (ask.missing) url.searchParams.set('missing', ask.missing);
  if (ask.trouble) url.searchParams.set('trouble', ask.trouble);
  const states = Object.entries(ask.set ?? {}).map(([id, value]) => `${id}:${value}`);
  if (states.length > 0) url.searchParams.set('set', states.join(','));
  return url.href;
}

/** The scene that an address asks for. @throws where the site has no such page. */
export function sceneAt(site: PracticeSettings, url: URL): Scene {
  const page = site.pages.find(({ address }) => isAt(new URL(address, url), url));
  if (!page) throw new Error(`no practice settings page at ${url.href}`);
  const asked = url.searchParams;
  const layout = asked.get('layout') ?? site.layouts[0] ?? '';
  const lang = asked.get('lang') ?? site.languages[0];
  const states = new Map((asked.get('set') ?? '').split(',').map(pair));
  const missing = asked.get('missing');
  return {
    page,
    layout,
    lang,
    controls: controlsOf(page, layout).filter(({ id }) => !id || id !== missing),
    say: ([english, other]) => (lang === site.languages[1] ? other : english),
    valueOf: ({ id, values }) =>
      values.find((one) => id && states.get(id) === one) ?? first(values),
    trouble: troubles.find((one) => one === asked.get('trouble')),
  };
}

/** The controls that a page has in a layout. */
export function controlsOf({ controls }: PracticeSettingsPage, layout: string): PracticeControl[] {
  return controls.filter(({ layouts }) => !layouts || layouts.includes(layout));
}

function isAt(address: URL, url: URL): boolean {
  const bare = (path: string) => path.replace(/\/+$/, '');
  return (
    bare(address.pathname) === bare(url.pathname) &&
    [...address.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
  );
}

function pair(text: string): [string, string] {
  const [id = '', value = ''] = text.split(':');
  return [id, value];
}

function first<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined) throw new Error('a control without values');
  return value;
}
