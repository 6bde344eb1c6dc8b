import { printTable } from '../report-table.ts';
import { type Figure, sections } from './figure.ts';

/** The figures as tables, one for each section. */
export function printFigures(figures: readonly Figure[]): void {
  for (const section of sections) {
    const own = figures.filter((one) => one.section === section);
    if (own.length === 0) continue;
    console.log(`\n${section}`);
    const header = ['measure', 'value', '95 %', 'by', 'aim', 'beyond', 'reached', 'of'];
    printTable([header, ...own.map(cells)]);
  }
}

function cells({ measure, value, interval, by, aim, beyond, reached, unit }: Figure): string[] {
  const range = interval ? interval.map((bound) => bound.toFixed(3)).join(' to ') : '';
  const shown = Number.isNaN(value) ? '-' : String(value);
  return [measure, shown, range, by, aim, beyond, reached, unit];
}
