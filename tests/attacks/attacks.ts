import { gzipSync } from 'node:zlib';
import type { RefusalCode } from '../../src/updates/refusal.ts';
import { signAll } from '../updates/sign.ts';
import { aChannel, aRelease, aRoot } from '../updates/world.ts';
import { day, daysFromNow, edition, editionOf, type Scene } from './scene.ts';

/** One attempt to make a browser take what the school did not publish, and why it is refused. */
export interface Attack {
  name: string;
  reason: RefusalCode;
  byChannel?: boolean;
  twoMustSign?: boolean;
  /** Takes as long as the browser's patience. */
  isSlow?: boolean;
  /** Does the worst. @returns the edition that must be in force after it, 10 where nothing is said. */
  attempt(scene: Scene): Promise<number | undefined>;
}

/** An attack that puts one file in the place of the one that is asked for. */
const swap =
  (text: (scene: Scene) => string | Promise<string>): Attack['attempt'] =>
  async (scene) => {
    scene.put(scene.asked, await text(scene));
    return undefined;
  };

/** An attack on the way: the host answers as it should not. */
const answer =
  (reply: Parameters<Scene['put']>[1]): Attack['attempt'] =>
  async (scene) => {
    scene.put(scene.asked, reply);
    return undefined;
  };

const open = { 'Access-Control-Allow-Origin': '*' };
const next = (fields: object) => swap(({ signer }) => edition(11, [signer], fields));

const signatures: Attack[] = [
  {
    name: 'bad signature',
    reason: 'bad-signature',
    attempt: swap(async ({ signer }) => {
      const [ten, eleven] = await Promise.all([edition(10, [signer]), edition(11, [signer])]);
      return JSON.stringify({ ...JSON.parse(eleven), signatures: JSON.parse(ten).signatures });
    }),
  },
  {
    name: 'wrong key under a known name',
    reason: 'bad-signature',
    attempt: swap(({ stranger }) => edition(11, [stranger])),
  },
  {
    name: 'unknown key',
    reason: 'unknown-key',
    attempt: swap(({ second }) => edition(11, [second])),
  },
  {
    name: 'too few signatures',
    reason: 'too-few-signatures',
    twoMustSign: true,
    attempt: swap(({ signer }) => edition(11, [signer])),
  },
  {
    name: 'duplicate signatures',
    reason: 'too-few-signatures',
    twoMustSign: true,
    attempt: swap(({ signer }) => edition(11, [signer, signer, signer])),
  },
  {
    name: 'downgrade of algorithm',
    reason: 'not-an-envelope',
    attempt: swap(async ({ signer }) =>
      JSON.stringify({ ...JSON.parse(await edition(11, [signer])), alg: 'none' }),
    ),
  },
];

const order: Attack[] = [
  {
    name: 'old version',
    reason: 'older-version',
    attempt: swap(({ signer }) => edition(9, [signer])),
  },
  {
    name: 'old version under another id',
    reason: 'older-version',
    attempt: swap(({ signer }) => edition(9, [signer], { id: 'another' })),
  },
  {
    name: 'same version, other bytes',
    reason: 'same-version-differs',
    attempt: swap(({ signer }) => edition(10, [signer], { title: 'Another edition 10' })),
  },
  { name: 'expired pack', reason: 'expired', attempt: next({ expires: day(daysFromNow(-1)) }) },
  {
    name: 'future-dated pack',
    reason: 'future-dated',
    attempt: next({ issued: day(daysFromNow(9)) }),
  },
  { name: 'wrong org', reason: 'wrong-org', attempt: next({ orgId: 'hillside' }) },
  { name: 'wrong type', reason: 'wrong-type', attempt: next({ type: 'root' }) },
];

const wayside: Attack[] = [
  {
    name: 'oversize',
    reason: 'too-big',
    attempt: answer((response) => response.writeHead(200, open).end(' '.repeat(2_000_000))),
  },
  {
    name: 'endless body',
    reason: 'too-big',
    attempt: answer((response) => {
      response.writeHead(200, open);
      const more = () => {
        if (!response.destroyed) response.write(' '.repeat(100_000), more);
      };
      more();
    }),
  },
  {
    name: 'slow body',
    reason: 'too-slow',
    isSlow: true,
    attempt: answer((response) => {
      response.writeHead(200, open);
      const drip = setInterval(() => response.write(' '), 500);
      response.once('close', () => clearInterval(drip));
    }),
  },
  {
    name: 'truncated',
    reason: 'unreachable',
    attempt: answer((response) => {
      response.writeHead(200, { ...open, 'Content-Length': '5000' });
      response.write('{"payload":"', () => response.destroy());
    }),
  },
  {
    name: 'redirect',
    reason: 'redirected',
    attempt: answer((response) =>
      response.writeHead(302, { ...open, Location: 'https://example.org/pack.json' }).end(),
    ),
  },
  {
    name: 'HTML error page',
    reason: 'not-an-envelope',
    attempt: answer('<!doctype html><title>Sign in</title><p>Please sign in to go on.'),
  },
  {
    name: 'error status',
    reason: 'unreachable',
    attempt: answer((response) => response.writeHead(503, open).end('Busy')),
  },
  {
    name: 'gzip bomb',
    reason: 'too-big',
    attempt: answer((response) =>
      response.writeHead(200, { ...open, 'Content-Encoding': 'gzip' }).end(bomb()),
    ),
  },
];

const bomb = () => gzipSync(Buffer.alloc(50_000_000, ' '));

const content: Attack[] = [
  {
    name: 'prototype keys',
    reason: 'not-a-pack',
    attempt: swap(({ signer }) => {
      const json = JSON.stringify(editionOf(11));
      return signer.sign(json.replace('{', '{"__proto__":{"isTrusted":true},"constructor":{},'));
    }),
  },
  {
    name: 'deep nesting',
    reason: 'not-a-pack',
    attempt: swap(({ signer }) => {
      const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
      return signer.sign(JSON.stringify(editionOf(11)).replace('{', `{"deep":${deep},`));
    }),
  },
  {
    name: 'more than 100,000 words',
    reason: 'not-a-pack',
    attempt: next({ lists: listsOf(100_001) }),
  },
  {
    name: 'rules that do not do what their examples say',
    reason: 'self-test-failed',
    attempt: next({ school: { name: 'Hillside School' } }),
  },
];

/** Lists of short words, so that all of them fit into the largest envelope. */
export function listsOf(count: number) {
  const words = Array.from({ length: count }, (_, n) => (n + 1_000_000).toString(36));
  return Array.from({ length: Math.ceil(count / 20_000) }, (_, n) => ({
    id: `many-${n}`,
    words: words.slice(n * 20_000, (n + 1) * 20_000),
  }));
}

/** Publishes an edition by channel. */
export async function publishByChannel(
  { signer, put }: Scene,
  version: number,
  fields: object = {},
) {
  const text = await edition(version, [signer]);
  put(`pack-${version}.json`, text);
  const release = await aRelease(`pack-${version}.json`, text, { version });
  const now = { issued: daysFromNow(0), expires: daysFromNow(30) };
  put('channel.json', await signer.sign(aChannel(version, [release], { ...now, ...fields })));
}

const channels: Attack[] = [
  {
    name: 'expired channel',
    reason: 'expired-channel',
    byChannel: true,
    attempt: async (scene) => {
      await publishByChannel(scene, 11, { expires: daysFromNow(-1) });
      return undefined;
    },
  },
  {
    name: 'old channel',
    reason: 'older-version',
    byChannel: true,
    attempt: async (scene) => {
      await publishByChannel(scene, 9);
      return undefined;
    },
  },
  {
    name: 'mix of old and new files',
    reason: 'mixed-files',
    byChannel: true,
    attempt: async (scene) => {
      await publishByChannel(scene, 11);
      scene.put('pack-11.json', await edition(10, [scene.signer]));
      return undefined;
    },
  },
];

const roots: Attack[] = [
  {
    name: 'rotated root with a gap',
    reason: 'unknown-key',
    attempt: async ({ signer, second, put }) => {
      put('root-2.json', await signAll(aRoot(2, [second]), [signer, second]));
      put('pack.json', await edition(11, [second]));
      return undefined;
    },
  },
  {
    name: 'root that skips a version',
    reason: 'root-gap',
    attempt: async ({ signer, second, put }) => {
      put('root-1.json', await signAll(aRoot(2, [second]), [signer, second]));
      put('pack.json', await edition(11, [second]));
      return undefined;
    },
  },
  {
    name: 'revoked key',
    reason: 'unknown-key',
    attempt: async ({ signer, second, put, settle }) => {
      put('root-1.json', await signAll(aRoot(1, [second]), [signer, second]));
      put('pack.json', await edition(11, [second]));
      await settle(11);
      put('pack.json', await edition(12, [signer]));
      return 11;
    },
  },
];

const revokedChannelKey: Attack = {
  name: 'revoked channel key',
  reason: 'unknown-key',
  byChannel: true,
  attempt: async (scene) => {
    const { signer, second, put } = scene;
    put('root-1.json', await signAll(aRoot(1, [second]), [signer, second]));
    await publishByChannel(scene, 11, { root: 1 });
    return undefined;
  },
};

export const attacks: readonly Attack[] = [
  ...signatures,
  ...order,
  ...wayside,
  ...content,
  ...channels,
  ...roots,
  revokedChannelKey,
];

/** Publishes edition 10 as this attack finds it. */
export async function publishTen(scene: Scene, { byChannel, twoMustSign }: Attack): Promise<void> {
  if (byChannel) return publishByChannel(scene, 10);
  const signers = twoMustSign ? [scene.signer, scene.second] : [scene.signer];
  scene.put('pack.json', await edition(10, signers));
}
