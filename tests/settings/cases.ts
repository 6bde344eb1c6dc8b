import { settingsOf } from '../../src/platforms/settings-of.ts';
import type { SettingValue } from '../../src/policy/vocabulary.ts';
import { nameOfPart, partsAt } from '../../src/privacy/parts-shown.ts';
import { asked, type State, statesOf } from '../e2e/driver/settings.ts';
import { practiceSettings } from '../sites/settings/all.ts';
import type { PracticeSettings, PracticeSettingsPage } from '../sites/settings/practice.ts';
import { type Ask, addressOf } from '../sites/settings/scene.ts';

/** One visit of a practice settings page, and what has to be made of each part of it. */
export interface Visit {
  site: PracticeSettings;
  page: PracticeSettingsPage;
  ask: Ask;
  expected: Expected[];
  /** Where the site leads on to from there, if it does. */
  next?: { page: PracticeSettingsPage; ask: Ask };
}

export interface Expected {
  id: string;
  /** What the page shows; undefined where it does not show the part at all. */
  value: SettingValue | undefined;
  /** It has to be read; else a reading of it has to be right. */
  isSure: boolean;
  /** A text that is examined, among others of the same page. */
  isText: boolean;
  evidence: string;
}

/** Every state of every part in every layout and both languages, then everything that can go wrong. */
export function allVisits(isAsked: (site: PracticeSettings) => boolean = () => true): Visit[] {
  const visits = practiceSettings
    .filter(isAsked)
    .flatMap((site) => site.pages.flatMap((page) => visitsOf(site, page)));
  return visits.filter(({ expected }) => expected.length > 0);
}

function visitsOf(site: PracticeSettings, page: PracticeSettingsPage): Visit[] {
  const [newest = ''] = site.layouts;
  return [
    ...site.layouts.flatMap((layout) =>
      site.languages.flatMap((lang) => shown(site, page, layout, lang)),
    ),
    ...site.languages.flatMap((lang) => withoutOne(site, page, newest, { lang })),
    ...site.layouts.flatMap((layout) => replaced(site, page, layout)),
    ...ledTo(site, page, newest),
    ...(site.closedLayouts ?? []).map((layout) => ({
      ...{ site, page, ask: { layout } },
      expected: statesOf(page, layout, 0).map(unseen),
    })),
    ...(['signed-out', 'password', 'moved'] as const).map((trouble) => ({
      ...{ site, page, ask: { layout: newest, trouble } },
      expected: statesOf(page, newest, 0).map(unseen),
    })),
    { ...seen(site, page, newest, site.languages[0], 0, { trouble: 'late' }) },
  ];
}

function shown(site: PracticeSettings, page: PracticeSettingsPage, layout: string, lang: string) {
  const most = Math.max(
    0,
    ...statesOf(page, layout, 0).map(({ control }) => control.values.length),
  );
  return Array.from({ length: most }, (_, n) => seen(site, page, layout, lang, n));
}

function seen(
  site: PracticeSettings,
  page: PracticeSettingsPage,
  layout: string,
  lang: string,
  n: number,
  more: Ask = {},
): Visit {
  const states = statesOf(page, layout, n);
  const isEnglish = lang === site.languages[0];
  return {
    site,
    page,
    ask: { layout, lang, set: asked(states), ...more },
    expected: states.map(({ id, value, control }) => ({
      id,
      value,
      isSure: isEnglish || control.anyLanguage === true,
      isText: isText(control),
      evidence: control.evidence,
    })),
  };
}

/** The page without one control: the others stand as they are. */
function withoutOne(
  site: PracticeSettings,
  page: PracticeSettingsPage,
  layout: string,
  ask: Ask,
): Visit[] {
  return statesOf(page, layout, 0).map((state) => ({
    site,
    page,
    ask: { layout, missing: state.id, ...ask },
    expected: [unseen(state)],
  }));
}

/** In English another control stands in a setting's place, as if in a state that passes. */
function replaced(site: PracticeSettings, page: PracticeSettingsPage, layout: string): Visit[] {
  const trouble = 'another' as const;
  const settings = withoutOne(site, page, layout, {
    trouble,
    set: asked(statesOf(page, layout, -1)),
  });
  return settings.filter(({ expected }) => expected.every(({ isText }) => !isText));
}

/** Every part that a page could tell, shown or not. */
export function partsOf({ platform, host }: PracticeSettings, page: PracticeSettingsPage) {
  const { readers, profile } = settingsOf(platform);
  const address = new URL(page.address, `https://${host}`);
  return partsAt([...readers, ...profile], address).map(nameOfPart);
}

/** The site leads to this page from another, whose controls stand for a while longer. */
function ledTo(site: PracticeSettings, page: PracticeSettingsPage, layout: string): Visit[] {
  const place = site.pages.indexOf(page);
  const own = partsOf(site, page);
  const from = [...site.pages.slice(place), ...site.pages.slice(0, place)].findLast(
    (other) => !partsOf(site, other).some((part) => own.includes(part)),
  );
  if (!from) return [];
  const next = seen(site, page, layout, site.languages[0], 0);
  const set = asked(statesOf(from, layout, -1));
  const ask = { layout, set, next: addressOf(site, page.address, next.ask) };
  return [{ site, page: from, ask, expected: next.expected, next: { page, ask: next.ask } }];
}

function unseen({ id, control }: State): Expected {
  const { evidence } = control;
  return { id, value: undefined, isSure: false, isText: isText(control), evidence };
}

function isText({ values }: State['control']): boolean {
  return values.includes('noticed');
}
