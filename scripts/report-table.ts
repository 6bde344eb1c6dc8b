import { mkdirSync, writeFileSync } from 'node:fs';

/** One figure of a measuring command. */
export interface Row {
  measure: string;
  value: number;
  unit: string;
  /** What the figure should be, as a person reads it; empty where it is only shown for comparison. */
  aim: string;
  /** Whether the aim is met; true where there is none. */
  ok: boolean;
}

/** A figure shown for comparison. */
export function figure(measure: string, value: number, unit: string): Row {
  return { measure, value: rounded(value), unit, aim: '', ok: true };
}

/** A figure that should stay under `limit`. */
export function below(limit: number, measure: string, value: number, unit: string): Row {
  return { ...figure(measure, value, unit), aim: `under ${limit}`, ok: value < limit };
}

/** A figure that should be no more than `limit`. */
export function atMost(limit: number, measure: string, value: number, unit: string): Row {
  return { ...figure(measure, value, unit), aim: `at most ${limit}`, ok: value <= limit };
}

/** Prints the rows as a table and writes them to `reports/<command>.json`. */
export function reportTable(command: string, rows: readonly Row[]): void {
  const shown = rows.map(({ measure, value, unit, aim, ok }) => [
    measure,
    String(value),
    unit,
    aim,
    verdict(aim, ok),
  ]);
  printTable([['measure', 'value', 'unit', 'aim', ''], ...shown]);
  writeReport(command, rows);
}

/** Prints lines of cells in columns; the second column is numbers, unless all are words. */
export function printTable(
  table: readonly (readonly string[])[],
  second: 'numbers' | 'words' = 'numbers',
): void {
  const columns = table[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  for (const cells of table) console.log(line(cells, widths, second));
}

export function writeReport(command: string, rows: readonly Row[]): void {
  const file = `reports/${command}.json`;
  mkdirSync('reports', { recursive: true });
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(`Written to ${file}`);
}

function line(
  cells: readonly string[],
  widths: readonly number[],
  second: 'numbers' | 'words',
): string {
  const padded = cells.map((cell, column) =>
    column === 1 && second === 'numbers'
      ? cell.padStart(widths[column] ?? 0)
      : cell.padEnd(widths[column] ?? 0),
  );
  return padded.join('  ').trimEnd();
}

function verdict(aim: string, ok: boolean): string {
  if (aim === '') return '';
  return ok ? 'ok' : 'missed';
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
