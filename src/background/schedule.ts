import { browser } from 'wxt/browser';
import { choices } from '../browser/items.ts';
import { managedValues } from '../updates/managed.ts';
import { periodOf } from '../updates/polling.ts';
import { refresh, refreshIfOlder } from '../updates/refresh.ts';
import { readSettings, settingsInForce } from '../updates/settings.ts';
import { joined, managed } from '../updates/stored-items.ts';
import { broadcast } from './broadcast.ts';
import { recordFaults } from './faults.ts';

const alarm = 'refresh';
/** How long after a start the school's policy may still be on its way, in milliseconds. */
const settling = 5 * 60_000;

/**
 * When the background acts by itself: at the start, hourly or as the school set, and when the school's
 * browser policy changes. Alarms may vanish with a restart or an update, so they are made at every
 * worker start.
 */
export function schedule(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) recordFaults(hasSettled().then((settled) => refresh(settled)));
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    // Pages are told here too: the roster's key is kept nowhere, so nothing else tells of its coming.
    if (area === 'managed') recordFaults(refresh(true).then(keepAlarm).then(broadcast));
  });
  browser.runtime.onStartup.addListener(() => recordFaults(refresh(false)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    recordFaults(refresh(false));
    if (reason === 'install') recordFaults(welcome());
  });
  recordFaults(keepAlarm());
  // The minutes count from the start, not from the first look.
  recordFaults(hasSettled());
}

/** A check out of turn, when a person opens one of our pages and the last one is long ago. */
export async function checkIfDue(): Promise<void> {
  await refreshIfOlder(periodOf(await pollMinutes(), 0) * 60_000, await hasSettled());
}

async function pollMinutes(): Promise<number | undefined> {
  const [set, join] = await Promise.all([managed.read(), joined.read()]);
  return settingsInForce(set, join).values.pollMinutes;
}

/**
 * Whether browser policy has surely arrived: it comes late at a cold start, when an overdue alarm
 * fires at once. Session storage is empty again after each start.
 */
export async function hasSettled(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  if (typeof started === 'number') return Date.now() - started > settling;
  await browser.storage.session.set({ started: Date.now() });
  return false;
}

/** An alarm of about the right period is left as it is: each new one would begin to wait anew. */
async function keepAlarm(): Promise<void> {
  const minutes = await pollMinutes();
  const kept = (await browser.alarms.get(alarm))?.periodInMinutes ?? 0;
  if (kept >= periodOf(minutes, 0) && kept <= periodOf(minutes, 1)) return;
  const period = periodOf(minutes, Math.random());
  await browser.alarms.create(alarm, { delayInMinutes: period, periodInMinutes: period });
}

/**
 * What the extension sees, told before anything else. Mozilla lets an organisation agree for its staff;
 * the rules of the other stores make no such exception.
 */
async function welcome(): Promise<void> {
  if ((await choices.read()).welcomed) return;
  if (import.meta.env.BROWSER === 'firefox') {
    const { disclosureAccepted } = readSettings(await managedValues().catch(() => ({}))).values;
    if (disclosureAccepted) return;
  }
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
