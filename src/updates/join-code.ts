import { z } from 'zod';
import { fromBase64url } from '../policy/base64url.ts';
import { Refusal } from './refusal.ts';
import { fingerprintOf } from './root.ts';
import { pinsOf, readJoinSettings, type Settings } from './settings.ts';

/** The content of a join code or file: what a school's browsers are set up with, for one that nobody manages. */
const joinSchema = z.looseObject({ type: z.literal('join'), schemaVersion: z.literal(1) });

export interface JoinCode {
  /** All that is kept of it. */
  settings: Settings;
  /** To be compared with what the school tells by another way. */
  fingerprint: string;
}

/**
 * Reads what a person pasted or opened: JSON, or the same as one base64url word.
 * @returns undefined where it is no join code at all.
 * @throws Refusal `bad-settings`, `no-keys` where it is one with mistakes.
 */
export async function readJoinCode(text: string): Promise<JoinCode | undefined> {
  const read = joinSchema.safeParse(parsed(text.trim()));
  if (!read.success) return undefined;
  const { values: settings, problems } = readJoinSettings(read.data);
  if (problems.length > 0) throw new Refusal('bad-settings', problems);
  return { settings, fingerprint: await fingerprintOf(pinsOf(settings)) };
}

function parsed(text: string): unknown {
  try {
    const json = text.startsWith('{')
      ? text
      : new TextDecoder().decode(fromBase64url(text.replaceAll(/\s/g, '')));
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
