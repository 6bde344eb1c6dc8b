import type { Policy } from '../policy/policy.ts';
import type { AccountRole, ReminderKind } from '../policy/vocabulary.ts';

/** What a reminder depends on. */
export interface Occasion {
  policy: Pick<Policy, 'hours' | 'withoutReminders'>;
  schoolOwned: boolean;
  /** What the person just did: opened a page of the site, or something that makes contact. */
  about: 'page' | 'contact';
  now: Date;
  /** What was checked of the privacy settings here, was checked too long ago. */
  isCheckOld: boolean;
  /** The day each kind was last shown on this site, as "2026-11-22". */
  shown: Partial<Record<ReminderKind, string>>;
}

/** The one reminder due for an account of this role; where it is unknown, none that depends on it. */
export function reminderDue(occasion: Occasion, role: AccountRole): ReminderKind | undefined {
  return candidates(occasion).find((kind) => speaksTo(kind, role));
}

/** Whether any reminder could be due, before anyone has looked whose account it is. */
export function mayBeDue(occasion: Occasion): boolean {
  return candidates(occasion).length > 0;
}

function candidates({
  policy,
  schoolOwned,
  about,
  now,
  isCheckOld,
  shown,
}: Occasion): ReminderKind[] {
  const wanted: [ReminderKind, boolean][] = [
    ['contact', about === 'contact'],
    ['device', about === 'page' && schoolOwned],
    ['hours', about === 'page' && isWithin(policy.hours, now)],
    ['recheck', about === 'page' && isCheckOld],
  ];
  return wanted
    .filter(([kind, holds]) => holds && !isRecent(shown[kind], rest[kind], now))
    .map(([kind]) => kind)
    .filter((kind) => !policy.withoutReminders.includes(kind));
}

/** For how many days a reminder that was shown is not shown again. */
const rest: Record<ReminderKind, number> = { contact: 1, device: 1, hours: 1, recheck: 7 };

function isRecent(day: string | undefined, days: number, now: Date): boolean {
  if (!day) return false;
  const first = new Date(now);
  first.setDate(now.getDate() - days + 1);
  return day >= dayOf(first) && day <= dayOf(now);
}

/** School hours and devices are about personal use; contact with pupils is about everybody. */
function speaksTo(kind: ReminderKind, role: AccountRole): boolean {
  if (kind === 'recheck') return true;
  return kind === 'contact' ? role !== 'unknown' : role === 'personal';
}

function isWithin(hours: Policy['hours'], now: Date): boolean {
  if (!hours) return false;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const at = now.getHours() * 60 + now.getMinutes();
  const weekday = now.getDay() || 7;
  return hours.days.includes(weekday) && minutes(hours.from) <= at && at < minutes(hours.to);
}

/** The day where the person is: "2026-11-22". */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
