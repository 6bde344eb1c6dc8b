import { z } from 'zod';
import { type SeverityCap, severityCaps } from '../policy/effective.ts';
import { problemsOf } from '../policy/problems.ts';
import { id, line, link } from '../policy/schema/values.ts';
import { rings } from './channel.ts';
import { keyRecords } from './keys.ts';
import { usualPeriod } from './polling.ts';
import type { Source } from './ports.ts';
import { Refusal } from './refusal.ts';
import type { Pins } from './root.ts';

/** What makes a browser take pushed packs: set by browser policy, or by a join code. */
const pushing = {
  orgId: id,
  packUrls: z
    .array(z.url({ protocol: /^https$/, error: 'should be an https address' }))
    .min(1)
    .max(5),
  packInline: z.string().min(1),
  rootKeys: keyRecords,
  rootThreshold: z.int().min(1).max(20),
  minPackVersion: z.int().min(0),
};

/** What else a school can set, by either way. */
const others = {
  orgName: line(120),
  ring: z.enum(rings),
  pollMinutes: z.number().min(1).max(1440),
  severityCap: z.enum(severityCaps),
  checklistRequired: z.array(z.string().max(20)).max(150),
  contactName: line(100),
  contactUrl: link,
};

/** What only browser policy can set: it is about devices that the school looks after. */
const managedOnly = {
  schoolOwned: z.boolean(),
  lockUserSettings: z.array(z.enum(['school'])),
  /** Whether choices are counted for the person's own eyes; nothing is ever sent. */
  telemetry: z.enum(['off', 'counts']),
  /** Firefox: the school has told its staff what this extension sees, and agreed for them. */
  disclosureAccepted: z.boolean(),
};

const joinable = z.object({ ...pushing, ...others }).partial();
export const settingsSchema = z.object({ ...pushing, ...others, ...managedOnly }).partial();
export type Settings = z.output<typeof settingsSchema>;

/** What was set, as far as it can be understood, and what cannot. */
export interface ReadSettings {
  values: Settings;
  /** One line for each key that was passed over. */
  problems: string[];
  /** Whether one of them decides about pushed packs: half-understood, it must neither push nor drop one. */
  isUnsafe: boolean;
}

type Raw = Record<string, unknown>;

/** Reads each key by itself: unknown ones mean nothing, a bad one is passed over alone. */
export const readSettings = (raw: Raw): ReadSettings => readBy(settingsSchema, raw);

/** The same for a join code, which says nothing of the device it is used on. */
export const readJoinSettings = (raw: Raw): ReadSettings => readBy(joinable, raw);

function readBy({ shape }: typeof settingsSchema | typeof joinable, raw: Raw): ReadSettings {
  const read: ReadSettings = { values: {}, problems: [], isUnsafe: false };
  for (const [key, schema] of Object.entries(shape)) {
    if (!Object.hasOwn(raw, key)) continue;
    const result = z.object({ [key]: schema }).safeParse({ [key]: raw[key] });
    if (result.success) {
      Object.assign(read.values, result.data);
      continue;
    }
    read.problems.push(...problemsOf(result.error, raw));
    read.isUnsafe ||= Object.hasOwn(pushing, key);
  }
  return read;
}

/** What this browser goes by. */
export interface SettingsInForce extends ReadSettings {
  from: 'policy' | 'file';
}

/**
 * Browser policy that pushes packs stands alone; any other goes over what the person joined with, and
 * the stricter cap of the two counts.
 */
export function settingsInForce(bySchool: Raw, byPerson: Raw | null): SettingsInForce {
  const read = readSettings(bySchool);
  if (pushesPacks(read.values)) return { ...read, from: 'policy' };
  const joined = readJoinSettings(byPerson ?? {}).values;
  const severityCap = stricter(read.values.severityCap, joined.severityCap);
  const values = { ...joined, ...read.values, ...(severityCap && { severityCap }) };
  return { ...read, values, from: 'file' };
}

function stricter(...caps: (SeverityCap | undefined)[]): SeverityCap | undefined {
  return severityCaps.find((cap) => caps.includes(cap));
}

/** Whether these settings push packs at all. */
export function pushesPacks({ packUrls, packInline, rootKeys }: Settings): boolean {
  return Boolean(packUrls ?? packInline ?? rootKeys);
}

/** @throws Refusal `no-keys`, `bad-settings`. */
export function pinsOf({ orgId, rootKeys, rootThreshold = 1 }: Settings): Pins {
  if (!rootKeys) throw new Refusal('no-keys');
  if (rootThreshold > rootKeys.length)
    throw new Refusal('bad-settings', [
      `rootThreshold: there are only ${rootKeys.length} rootKeys`,
    ]);
  return { orgId, keys: rootKeys, threshold: rootThreshold };
}

/**
 * Where these settings say that packs come from; undefined where they only name keys. A pack that is
 * at hand goes before addresses.
 * @throws Refusal `no-keys`, `bad-settings`.
 */
export function sourceOf(settings: Settings, from: 'policy' | 'file'): Source | undefined {
  const { packInline, packUrls } = settings;
  if (packInline !== undefined) return { ...frame(settings), offer: { text: packInline, from } };
  return packUrls && { ...frame(settings), offer: { urls: packUrls } };
}

/** A file that the person opened, held against the keys of these settings. */
export function fileSource(settings: Settings, text: string): Source {
  return { ...frame(settings), offer: { text, from: 'file' } };
}

function frame(settings: Settings): Omit<Source, 'offer'> {
  const { ring = 'broad', minPackVersion = 0, pollMinutes = usualPeriod } = settings;
  return { pins: pinsOf(settings), ring, minPackVersion, period: pollMinutes };
}
