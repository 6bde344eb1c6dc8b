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
  /** Where the site leads to inside the document, once the page has stood for a while. */
  next: string | undefined;
}

/**
 * `late`: after five seconds. `moved`: leads to the settings' home. `another`: where a control is
 * missing, one of the same kind about something else stands in its place.
 */
const troubles = ['late', 'signed-out', 'password', 'moved', 'another'] as const;
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
  /** Where the page leads to, and what stands there stays on for five seconds. */
  next?: string;
}

/** The address of a practice page with what is asked of it. */
export function addressOf({ host }: PracticeSettings, address: string, ask: Ask = {}): string {
  const url = new URL(address, `https://${host}`);
  url.searchParams.set('practice', 'settings');
  if (ask.layout) url.searchParams.set('layout', ask.layout);
  if (ask.lang) url.searchParams.set('lang', ask.lang);
  if (ask.missing) url.searchParams.set('missing', ask.missing);
  if (ask.next) url.searchParams.set('next', ask.next);
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
  const trouble = troubles.find((one) => one === asked.get('trouble'));
  const without = (control: PracticeControl) => {
    if (!control.id || control.id !== missing) return [control];
    return trouble === 'another' ? [anotherFor(control, states.get(missing))] : [];
  };
  return {
    page,
    layout,
    lang,
    controls: controlsOf(page, layout).flatMap(without),
    say: ([english, other]) => (lang === site.languages[1] ? other : english),
    valueOf: ({ id, values }) =>
      values.find((one) => id && states.get(id) === one) ?? first(values),
    trouble,
    next: asked.get('next') ?? undefined,
  };
}

/** A control of the same kind, in the state asked for, about something no policy cares about. */
function anotherFor(
  { id: _, ...control }: PracticeControl,
  value: string | undefined,
): PracticeControl {
  const isWanted = (one: SettingValue) => one === value;
  const words = control.values.map((one, index) => [one, [`Way ${index}`, `Weise ${index}`]]);
  return {
    ...control,
    name: ['Autoplay videos', 'Autoplay'],
    key: 'autoplayVideos',
    values: [...control.values.filter(isWanted), ...control.values],
    ...(control.shows && { shows: Object.fromEntries(words) }),
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
