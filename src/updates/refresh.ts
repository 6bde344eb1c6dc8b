import { browser } from 'wxt/browser';
import { trained } from '../examine/model/trained.ts';
import { basePack } from '../policy/base/base.ts';
import { download } from './download.ts';
import { managedValues } from './managed.ts';
import { isRecent } from './polling.ts';
import type { Ports } from './ports.ts';
import { Refusal } from './refusal.ts';
import { selfTest } from './self-test.ts';
import {
  fileSource,
  pushesPacks,
  type SettingsInForce,
  settingsInForce,
  sourceOf,
} from './settings.ts';
import { browserStore, joined, lastCheck, managed } from './stored-items.ts';
import { forget, update } from './update.ts';

/** The world as it is in a browser. */
const ports: Ports = {
  ask: async (url, most) => {
    // Chrome stops a worker 30 seconds after the last call of an extension API, and a fetch is none: two
    // silent addresses of 20 seconds would be its end before the third was asked.
    await lastCheck.read();
    return download(url, most);
  },
  store: browserStore,
  now: Date.now,
  chance: Math.random,
  get extVersion() {
    return browser.runtime.getManifest().version;
  },
  builtIn: basePack,
  selfTest: (layers, fresh) => selfTest(layers, fresh, trained),
};

let last: Promise<unknown> = Promise.resolve();

/** One after another: an answer that took long never replaces a newer one. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

/**
 * Checks for newer pushed packs and puts them in force. What is in force stays whatever goes wrong; the
 * reason is kept for the popup.
 * @param settled false while the browser may still be starting: managed policy arrives late then, and
 * its absence is no reason to drop the pack it once pushed.
 * @param isAsked by a person
 */
export function refresh(settled: boolean, isAsked = false): Promise<void> {
  return inTurn(() => checkNow(settled, isAsked));
}

/** The same where the last check is longer ago, in milliseconds; one still under way counts as the last. */
export function refreshIfOlder(age: number, settled: boolean): Promise<void> {
  return inTurn(async () => {
    const { checked = '1970-01-01' } = await lastCheck.read();
    if (!isRecent(Date.parse(checked), Date.now(), age)) await checkNow(settled, false);
  });
}

async function checkNow(settled: boolean, isAsked: boolean): Promise<void> {
  try {
    const { values, from } = await settingsNow(settled);
    const source = sourceOf(values, from);
    if (source) await update(source, ports, isAsked);
    // Who asks has perhaps just left: what policy pushed last is known here however late it comes.
    else if ((settled || isAsked) && !pushesPacks(values)) await forget(ports);
  } catch (error) {
    await note(error);
  }
}

/**
 * Takes a signed pack that the person opened, held against the keys this browser was set up with.
 * @param settled as in `refresh`
 */
export function importPack(text: string, settled: boolean): Promise<void> {
  return inTurn(async () => {
    try {
      const { values } = await settingsNow(settled);
      await update(fileSource(values, text), ports, true);
    } catch (error) {
      await note(error);
    }
  });
}

async function note(error: unknown): Promise<void> {
  if (!(error instanceof Refusal)) throw error;
  const { code, detail } = error;
  const at = new Date().toISOString();
  await lastCheck.change((before) => ({ ...before, checked: at, refused: { code, detail, at } }));
}

/** After browser policy was read. @throws Refusal `bad-settings`. */
async function settingsNow(settled: boolean): Promise<SettingsInForce> {
  const { rosterKey, ...seen } = await managedValues();
  const isThere = Object.keys(seen).length > 0;
  if ((isThere || settled) && !isSame(await managed.read(), seen)) {
    // Perhaps the very mistake was put right for which nothing was reached so far.
    await lastCheck.change((before) => ({ ...before, failures: 0, waitUntil: 0 }));
    await managed.write(seen);
  }
  const inForce = settingsInForce(await managed.read(), await joined.read());
  if (inForce.isUnsafe) throw new Refusal('bad-settings', inForce.problems);
  return inForce;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
