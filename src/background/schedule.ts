import { browser } from 'wxt/browser';
import { choices } from '../browser/items.ts';
import { refresh } from '../updates/refresh.ts';
import { recordFaults } from './faults.ts';

const alarm = 'refresh';
const minutes = 60;
/** How long after a start the school's policy may still be on its way, in milliseconds. */
const settling = 5 * 60_000;

/**
 * When the background acts by itself: at the start, hourly, and when the school's browser policy
 * changes. Alarms may vanish with a restart or an update, so they are made at every worker start.
 */
export function schedule(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) recordFaults(hasSettled().then(refresh));
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') recordFaults(refresh(true));
  });
  browser.runtime.onStartup.addListener(() => recordFaults(refresh(false)));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    recordFaults(refresh(false));
    if (reason === 'install') recordFaults(welcome());
  });
  recordFaults(keepAlarm());
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

async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  // Spread over the hour, so that a trust's browsers do not ask all at once.
  const spread = minutes * (0.9 + Math.random() * 0.2);
  await browser.alarms.create(alarm, { delayInMinutes: spread, periodInMinutes: spread });
}

async function welcome(): Promise<void> {
  if ((await choices.read()).welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
