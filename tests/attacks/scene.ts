import type { ServerResponse } from 'node:http';
import type { PackInput } from '../../src/policy/pack.ts';
import type { Pins } from '../../src/updates/root.ts';
import { schoolPack } from '../e2e/driver/school.ts';
import { makeSigner, type Signer, signAll } from '../updates/sign.ts';

/** How the school's host answers for one file. */
export type Reply = (response: ServerResponse) => void;

/** What an attack has to work with: a school whose browser has edition 10 in force, and its host. */
export interface Scene {
  /** Trusted by the browser; where two must sign, `second` is too. */
  signer: Signer;
  second: Signer;
  stranger: Signer;
  /** Puts a file on the host in the place of what was there. */
  put(name: string, content: string | Reply): void;
  /** The file that the browser asks for: `pack.json` or `channel.json`. */
  asked: string;
  /** Lets the browser look and waits until this edition is in force. */
  settle(edition: number): Promise<void>;
}

/** What the browser is set up with for an attack, and the edition it begins with. */
export async function makeScene(
  { byChannel = false, twoMustSign = false }: { byChannel?: boolean; twoMustSign?: boolean },
  host: Pick<Scene, 'put' | 'settle'>,
): Promise<Scene & { pins: Pins }> {
  const signer = await makeSigner();
  const second = await makeSigner('second');
  const pins = {
    orgId: 'oakfield',
    keys: twoMustSign ? [signer.pinned, second.pinned] : [signer.pinned],
    threshold: twoMustSign ? 2 : 1,
  };
  const stranger = await makeSigner(signer.pinned.kid);
  return {
    ...host,
    pins,
    signer,
    second,
    stranger,
    asked: byChannel ? 'channel.json' : 'pack.json',
  };
}

/** An edition of the school's rules, signed by all of these. */
export function edition(
  version: number,
  signers: readonly Signer[],
  fields: Partial<PackInput> | object = {},
) {
  return signAll({ ...editionOf(version), ...fields }, signers);
}

export const editionOf = (version: number) => ({ ...schoolPack(version), orgId: 'oakfield' });

/** Days from now as a moment, `2027-01-31T09:00:00.000Z`. */
export const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
export const day = (moment: string) => moment.slice(0, 10);
