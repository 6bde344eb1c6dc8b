import type { Page } from 'puppeteer-core';
import type { Look } from '../../../src/browser/items.ts';
import type { SettingValue } from '../../../src/policy/vocabulary.ts';
import type {
  PracticeControl,
  PracticeSettings,
  PracticeSettingsPage,
} from '../../sites/settings/practice.ts';
import { type Ask, addressOf, controlsOf } from '../../sites/settings/scene.ts';
import { poll } from './compose.ts';
import type { Session } from './launch.ts';

/** What the extension says of settings pages, as it keeps it. */

/** The last looks of every account together, by `X4.email`. @param own a page of the extension. */
export async function looksIn(own: Page): Promise<Record<string, Look>> {
  const accounts = await own.evaluate(async () => {
    const { checklists } = await chrome.storage.local.get('checklists');
    return (checklists as { accounts?: object } | undefined)?.accounts ?? {};
  });
  const kept = Object.values(accounts) as { looks: Record<string, Record<string, Look>> }[];
  const looks = kept.flatMap((account) => Object.entries(account.looks));
  return Object.fromEntries(
    looks.flatMap(([item, parts]) =>
      Object.entries(parts).map(([part, look]) => [`${item}.${part}`, look]),
    ),
  );
}

/** Waits until a look at this part says what `isRight` asks for. */
export async function looked(
  own: Page,
  id: string,
  isRight: (look: Look) => boolean,
): Promise<void> {
  let seen: Record<string, Look> = {};
  await poll(
    async () => {
      seen = await looksIn(own);
      const look = seen[id];
      return (look && isRight(look)) || undefined;
    },
    () => `${id} is not read: ${JSON.stringify(seen)}`,
  );
}

export async function forgetLooks(own: Page): Promise<void> {
  await own.evaluate(() => chrome.storage.local.remove('checklists'));
}

/** Opens a practice settings page in a tab of its own. */
export function openSettings(
  session: Session,
  site: PracticeSettings,
  address: string,
  ask: Ask,
): Promise<Page> {
  return session.open(addressOf(site, address, ask));
}

/** A part of a setting, and the state that a practice page is asked to show it in. */
export interface State {
  id: string;
  value: SettingValue;
  control: PracticeControl;
}

/** The parts that a page can tell, each in its `n`th state; -1 is the last. */
export function statesOf(page: PracticeSettingsPage, layout: string, n: number): State[] {
  return controlsOf(page, layout).flatMap((control) => {
    const { id, values } = control;
    const value = values.at(n < 0 ? n : n % values.length);
    return id && value ? [{ id, value, control }] : [];
  });
}

/** The states as an address asks for them. */
export function asked(states: readonly State[]): Record<string, SettingValue> {
  return Object.fromEntries(states.map(({ id, value }) => [id, value]));
}
