import { outcomes } from '../browser/items.ts';
import type { Requests } from '../browser/messages.ts';
import { readSettings } from '../updates/settings.ts';
import { managed } from '../updates/stored-items.ts';

/** A year, in milliseconds. */
const keptFor = 364 * 86_400_000;

/** Adds one to what was chosen for a rule this week. */
export async function countOutcome({ rule, severity, choice }: Requests['outcome']): Promise<void> {
  if (await isUncounted()) return;
  const week = isoWeek(new Date());
  const oldest = isoWeek(new Date(Date.now() - keptFor));
  await outcomes.change((all) => {
    const rows = all.filter((row) => row.week >= oldest);
    const same = (row: (typeof rows)[number]) =>
      row.rule === rule && row.severity === severity && row.choice === choice && row.week === week;
    if (!rows.some(same)) return [...rows, { rule, severity, choice, week, count: 1 }];
    return rows.map((row) => (same(row) ? { ...row, count: row.count + 1 } : row));
  });
}

/** Forgets what was counted where the school asks for no counts. */
export async function keepNoCounts(): Promise<void> {
  if (await isUncounted()) await outcomes.change((all) => (all.length > 0 ? [] : all));
}

async function isUncounted(): Promise<boolean> {
  return readSettings(await managed.read()).values.telemetry === 'off';
}

/** The ISO 8601 week of a date, as `2026-W47`. */
export function isoWeek(date: Date): string {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
