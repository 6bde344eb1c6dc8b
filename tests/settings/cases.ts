import type { SettingValue } from '../../src/policy/vocabulary.ts';
import { asked, type State, statesOf } from '../e2e/driver/settings.ts';
import { practiceSettings } from '../sites/settings/all.ts';
import type { PracticeSettings, PracticeSettingsPage } from '../sites/settings/practice.ts';
import type { Ask } from '../sites/settings/scene.ts';

/** One visit of a practice settings page, and what has to be made of each part of it. */
export interface Visit {
  site: PracticeSettings;
  page: PracticeSettingsPage;
  ask: Ask;
  expected: Expected[];
}

export interface Expected {
  id: string;
  /** What the page shows; undefined where it does not show the part at all. */
  value: SettingValue | undefined;
  /** It has to be read; else a reading of it has to be right. */
  isSure: boolean;
  evidence: string;
}

/** Every state of every part in every layout and both languages, then everything that can go wrong. */
export function allVisits(): Visit[] {
  const visits = practiceSettings.flatMap((site) =>
    site.pages.flatMap((page) => visitsOf(site, page)),
  );
  return visits.filter(({ expected }) => expected.length > 0);
}

function visitsOf(site: PracticeSettings, page: PracticeSettingsPage): Visit[] {
  const [newest = ''] = site.layouts;
  return [
    ...site.layouts.flatMap((layout) =>
      site.languages.flatMap((lang) => shown(site, page, layout, lang)),
    ),
    ...site.languages.flatMap((lang) => withoutOne(site, page, newest, lang)),
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
      evidence: control.evidence,
    })),
  };
}

/** The page without one control: the others stand as they are. */
function withoutOne(
  site: PracticeSettings,
  page: PracticeSettingsPage,
  layout: string,
  lang: string,
): Visit[] {
  return statesOf(page, layout, 0).map((state) => ({
    site,
    page,
    ask: { layout, lang, missing: state.id },
    expected: [unseen(state)],
  }));
}

function unseen({ id, control }: State): Expected {
  return { id, value: undefined, isSure: false, evidence: control.evidence };
}
