import { readFileSync, writeFileSync } from 'node:fs';
import { type Figure, ours, type Section } from './figure.ts';

const file = 'docs/judgement.md';

/** The sections that stand in the document, each between a pair of marks of its own. */
export const documented = ['table', 'labels', 'clauses', 'evasion', 'fairness'] as const;

/** Puts the figures between the marks of `docs/judgement.md`; what a person wrote there stays. */
export function writeDocs(figures: readonly Figure[]): void {
  let text = readFileSync(file, 'utf8');
  for (const section of documented) text = withTable(text, section, tableOf(figures, section));
  writeFileSync(file, text);
  console.log(`Written to ${file}`);
}

export const marksOf = (section: Section) => ({
  open: `<!-- npm run judge writes this: ${section} -->`,
  close: `<!-- end: ${section} -->`,
});

function withTable(text: string, section: Section, table: string): string {
  const { open, close } = marksOf(section);
  const [before, rest] = split(text, open);
  return `${before}${open}\n\n${table}\n\n${close}${split(rest, close)[1]}`;
}

function split(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`${file} has no "${mark}"`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** One line for each measure: the product's figure, and beside it the best of the peers. */
function tableOf(figures: readonly Figure[], section: Section): string {
  const own = figures.filter((one) => one.section === section && one.by === ours);
  const rows = own.map((figure) => {
    const peers = figures.filter(({ measure, by }) => measure === figure.measure && by !== ours);
    return [figure.measure, shownValue(figure), bestOf(peers, figure), figure.aim, figure.beyond];
  });
  const table = [['measure', ours, 'best peer', 'aim', 'beyond'], Array(5).fill('---'), ...rows];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function shownValue({ value, unit, interval }: Figure): string {
  if (Number.isNaN(value)) return unit;
  if (!interval) return `${value} ${unit}`.trim();
  const [low, high] = interval.map((bound) => bound.toFixed(2));
  return `${value.toFixed(3)} (${low} to ${high}; ${unit})`;
}

function bestOf(peers: readonly Figure[], { aim, interval }: Figure): string {
  const least = aim.startsWith('at most');
  const [best] = peers.toSorted((a, b) => (least ? a.value - b.value : b.value - a.value));
  if (!best) return '';
  return `${interval ? best.value.toFixed(3) : best.value} (${best.by})`;
}
