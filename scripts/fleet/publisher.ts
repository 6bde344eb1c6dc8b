import { sealed } from '../../src/admin/keys/sign.ts';
import { aYearAfter, newPack } from '../../src/admin/pack/new-pack.ts';
import { nextChannel } from '../../src/admin/publish/next-channel.ts';
import { toBase64url } from '../../src/policy/base64url.ts';
import type { Channel, Release } from '../../src/updates/channel.ts';
import { sha256 } from '../../src/updates/keys.ts';
import type { Source } from '../../src/updates/ports.ts';
import type { Host } from './host.ts';

/** A trust that signs packs and channels as the command line does, with one key. */
export interface Publisher {
  source: Source;
  /** Puts the pack and a new channel on the host. */
  publish(host: Host, version: number, now: number, percent?: number): Promise<void>;
  /** A channel that switches a rule off and changes nothing else. */
  switchOff(host: Host, rule: string, now: number): Promise<void>;
}

const orgId = 'fleet';

export async function makePublisher(): Promise<Publisher> {
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('no key pair');
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
  const signer = {
    kid: 'fleet',
    signature: async (payload: Uint8Array<ArrayBuffer>) =>
      toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', keys.privateKey, payload))),
  };
  const signed = async (content: unknown) =>
    JSON.stringify(await sealed(JSON.stringify(content), [signer]));
  let channel: Channel | undefined;

  const put = async (host: Host, now: number, what: Partial<Parameters<typeof nextChannel>[1]>) => {
    const common = {
      orgId,
      ring: 'broad' as const,
      releases: [],
      termsOf: () => ({}),
      percent: undefined,
      off: [],
      on: [],
      root: 0,
    };
    channel = nextChannel(channel, { ...common, life: 13, now: new Date(now), ...what });
    host.put('channel.json', await signed(channel));
  };
  return {
    source: {
      pins: { orgId, keys: [{ kid: 'fleet', crv: 'Ed25519', key }], threshold: 1 },
      ring: 'broad',
      minPackVersion: 0,
      period: 60,
      offer: { urls: ['https://packs.fleet.example/channel.json'] },
    },
    publish: async (host, version, now, percent) => {
      const text = await signed(packOf(version, now));
      const file = `pack-fleet-${version}.json`;
      const release: Release = {
        layer: 'school',
        id: 'fleet',
        version,
        sha256: await sha256(text),
        size: Buffer.byteLength(text),
        file,
        rollout: [],
      };
      host.put(file, text);
      await put(host, now, { releases: [release], percent });
    },
    switchOff: (host, rule, now) => put(host, now, { off: [rule] }),
  };
}

/** A pack as large as a school's own is likely to get, about 40 kB: who it is, and pages of guidance. */
function packOf(version: number, now: number) {
  const today = new Date(now).toISOString().slice(0, 10);
  const facts = { id: 'fleet', name: 'Fleet Academy', orgId, aliases: [], domains: [] };
  const accounts = { facebook: [], twitter: [], linkedin: [] };
  const body = `What edition ${version} asks of staff. `.repeat(30);
  const guidance = Array.from({ length: 30 }, (_, index) => ({
    id: `guidance-${index}`,
    clause: 'N3',
    kind: 'know',
    title: `Guidance ${index}`,
    body: body.slice(0, 1000),
  }));
  return {
    ...newPack({ ...facts, ...accounts }, today),
    version,
    expires: aYearAfter(today),
    guidance,
  };
}
