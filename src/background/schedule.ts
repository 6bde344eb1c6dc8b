import { browser } from 'wxt/browser';
import { choices } from '../browser/items.ts';
import { periodOf } from '../updates/polling.ts';
import { managed } from '../updates/pushed.ts';
import { refresh, refreshIfOlder } from '../updates/refresh.ts';
import { readSettings } from '../updates/settings.ts';
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
    if (area === 'managed') recordFaults(refresh(true).then(keepAlarm));
  });
  browser.runtime.onStartup.addListener(() => recordFaults(refresh(false)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    recordFaults(refresh(false));
    if (reason === 'install') recordFaults(welcome());
  });
  recordFaults(keepAlarm());
}

/** A look out of turn, when a person opens one of our pages and the last look is long ago. */
export async function lookIfDue(): Promise<void> {
  const { pollMinutes } = readSettings(await managed.read()).values;
  await refreshIfOlder(periodOf(pollMinutes, 0) * 60_000, await hasSettled());
}

/**
 * Whether browser policy has surely arrived: it comes late at a cold start, when an overdue alarm
 * fires at once. Session storage is empty again after each start.
 */
async function hasSettled(): Promise<boolean> {
  const { started } = await browser.storage.session.get('started');
  if (typeof started === 'number') return Date.now() - started > settling;
  await browser.storage.session.set({ started: Date.now() });
  return false;
}

/** An alarm of about the right period is left as it is: each new one would begin to wait anew. */
async function keepAlarm(): Promise<void> {
  const { pollMinutes } = readSettings(await managed.read()).values;
  const kept = (await browser.alarms.get(alarm))?.periodInMinutes ?? 0;
  if (kept >= periodOf(pollMinutes, 0) && kept <= periodOf(pollMinutes, 1)) return;
  const period = periodOf(pollMinutes, Math.random());
  await browser.alarms.create(alarm, { delayInMinutes: period, periodInMinutes: period });
}

async function welcome(): Promise<void> {
  if ((await choices.read()).welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
