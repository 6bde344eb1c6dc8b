import type { PracticeSurface } from '../../tests/e2e/driver/surfaces.ts';
import { siteNames } from '../site-names.ts';
import type { Outcome } from './outcomes.ts';

export interface SupportRow {
  surface: PracticeSurface;
  chromium: Outcome;
  firefox: Outcome;
}

const introduction = `# What is supported, and how that is known

Written by \`npm run support\` from the results of its tests; not edited by hand.

Nothing here was tried on the real sites. Every row was driven with real keys and presses in a real browser over a practice page that carries the site's own kind of editor, at the site's own address. What differs is how well the practice page is known to be like the site:

- **drawn from evidence**: its markup follows public evidence, the newest of the month given. Sites change weekly and differ from account to account, so older evidence is weaker.
- **untested**: nothing public tells how the site builds this box. The practice page is a guess, and the box is found by its shape alone.

A pass means: the words are underlined (in ordinary fields: the cards and "Select the words"), Post waits once and then goes, and what was posted is what was written. For private messages it means: nothing is read, marked or held, and the reminder shows.

**Chromium** is the browser engine of Chrome and Edge. The build for Edge is the Chromium build; it was not run on Edge itself.
`;

const notWatched = `
## Not watched

- The sites' apps on phones and tablets.
- \`m.facebook.com\`, Facebook's site for small phones, and \`messenger.com\`.
- Tools that schedule posts, such as Hootsuite or Buffer.
- The text of private messages, anywhere: only a reminder shows.
- What can be seen in photos and videos.

A box that is used but not understood is said to be so in the popup, which copies details (no text, no names) for the person who looks after the browsers. A pack can correct the marks and labels that a site is known by, the same day.
`;

/** The whole of `docs/support.md`. */
export function supportPage(rows: readonly SupportRow[]): string {
  const tables = Object.entries(siteNames).map(([platform, name]) => {
    const own = rows.filter(({ surface }) => surface.platform === platform);
    return `\n## ${name}\n\n${tableOf(own)}\n`;
  });
  return [introduction, ...tables, notWatched].join('');
}

function tableOf(rows: readonly SupportRow[]): string {
  const head =
    '| composer | taken for | practice page | Chromium | Firefox |\n| --- | --- | --- | --- | --- |';
  const lines = rows.map(
    ({ surface: { name, kind, evidence }, chromium, firefox }) =>
      `| ${name} | ${kind} | ${tierOf(evidence)} | ${chromium} | ${firefox} |`,
  );
  return [head, ...lines].join('\n');
}

function tierOf(evidence: string): string {
  return evidence === 'none' ? 'untested: a guess' : `drawn from evidence, ${evidence}`;
}
