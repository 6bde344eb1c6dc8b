import { all, isShown, nearestAround, tidy } from '../dom.ts';
import type { SettingsReader } from '../settings.ts';
import { audienceLabel, marks } from './marks.ts';

const item = 'F1';
/** Rows have moved before, so they are found by title (English only; other languages: not readable). */
const title = 'Who can see your future posts?';
const row = '[role="main"] span[dir="auto"], main span[dir="auto"]';

const values: readonly [RegExp, string][] = [
  [/^public$/, 'public'],
  [/^(your )?friends$/, 'friends'],
  [/^(your )?friends;? except\b/, 'friends-except'],
  [/^specific friends\b/, 'specific-friends'],
  [/^only me$/, 'only-me'],
  [/^custom\b/, 'custom'],
];

export const facebookSettings: SettingsReader = {
  routeOf: ({ pathname, searchParams }) =>
    /^\/settings\/?$/.test(pathname) && searchParams.get('tab') === 'posts' ? item : undefined,
  readSetting(page) {
    if (!facebookSettings.routeOf(new URL(page.URL))) return undefined;
    const value = shownValue(page);
    return value ? { item, value } : undefined;
  },
};

function shownValue(page: Document): string | undefined {
  const heading = all(page, row).find((span) => tidy(span.textContent) === title);
  const near = heading && nearestAround(heading, audienceButtons, '[role="main"], main');
  if (near?.found.length !== 1) return undefined;
  const words = audienceLabel.exec(tidy(near.found[0]?.getAttribute('aria-label')))?.[1];
  return values.find(([shape]) => shape.test(words?.toLowerCase() ?? ''))?.[1];
}

function audienceButtons(around: Element): HTMLElement[] {
  return all(around, marks.audience).filter(
    (button) => audienceLabel.test(tidy(button.getAttribute('aria-label'))) && isShown(button),
  );
}
