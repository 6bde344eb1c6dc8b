import type { SettingValue } from '../../policy/vocabulary.ts';

/** What can be read, but not chosen on any page. */
const notChosen: readonly SettingValue[] = ['done', 'clear', 'noticed', 'none', 'some'];

/** So many to choose from are enough to say; the first are the best. */
const most = 2;

/**
 * The values to choose from for a control that stands at `now`: an item can have switches beside lists,
 * and a switch has no "friends".
 */
export function choices(
  passing: readonly SettingValue[],
  now: SettingValue | undefined,
): readonly SettingValue[] {
  const isSwitch = (value: SettingValue) => value === 'on' || value === 'off';
  const fitting = passing.filter((value) => now === undefined || isSwitch(value) === isSwitch(now));
  return (fitting.length > 0 ? fitting : passing)
    .filter((value) => !notChosen.includes(value))
    .slice(0, most);
}
