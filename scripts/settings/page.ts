import { checklist } from '../../src/policy/base/checklist.ts';
import { partsOf } from '../../src/privacy/parts.ts';
import type { Outcome } from '../../tests/settings/go-through.ts';
import { siteNames } from '../site-names.ts';

const introduction = `# What the privacy checklist reads, and how that is known

Written by \`npm run settings\` from its own results; not edited by hand.

Nothing here was tried on the real sites. Every setting that is read was shown on a practice page at the site's own address, in every state, in a newer and an older layout, in English and in a second language; then with its control missing, with another control in its place, five seconds late, at a page that had moved, asked for the password, signed out, and led to while the page before still stood. The practice pages are drawn from public evidence; the column says from which, and how old it is.

A reading is **right** when the state shown is the state told. Where a page does not show a setting, in a language whose words are not known, or not surely enough, nothing is told: then the checklist says so, and people tick the item themselves. What is never allowed is a setting told to be right that is not.

In other languages than English a setting is read only where structure tells it: names in the page that are not translated, or a page that is known to hold exactly so many controls in a known order.
`;

/** The whole of `docs/settings.md`. */
export function settingsPage(outcomes: readonly Outcome[]): string {
  const tables = Object.entries(siteNames).map(([platform, name]) => {
    const items = checklist.filter((item) => item.platform === platform);
    const rows = items.map((item) => rowOf(item, outcomes));
    const head = '| | setting | known from | Chromium | Firefox |\n| --- | --- | --- | --- | --- |';
    return `\n## ${name}\n\n${[head, ...rows].join('\n')}\n`;
  });
  return [introduction, ...tables].join('');
}

type Item = (typeof checklist)[number];

function rowOf(item: Item, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter(({ id }) => id.startsWith(`${item.id}.`));
  const { needed, all } = partsOf(item);
  const how = [...new Set(own.map(({ evidence }) => evidence))].join('; ');
  const about =
    needed.length > 0
      ? how
      : all.length > 0
        ? `ticked by hand; what the profile says can tell against it (${how})`
        : 'ticked by hand: no page tells it';
  const cells = [item.id, item.title, about, of(own, 'chromium'), of(own, 'firefox')];
  return `| ${cells.join(' | ')} |`;
}

/** "24 right, 12 told nothing" */
function of(outcomes: readonly Outcome[], browser: Outcome['browser']): string {
  const own = outcomes.filter((one) => one.browser === browser);
  if (own.length === 0) return '';
  const count = (...results: Outcome['result'][]) =>
    own.filter(({ result }) => results.includes(result)).length;
  const wrong = count('wrong', 'not read');
  const told = `${count('right')} right, ${count('not readable')} not told`;
  return wrong > 0 ? `${told}, **${wrong} wrong**` : told;
}
