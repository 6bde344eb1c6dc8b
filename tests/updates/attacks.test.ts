import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import texts from '../../assets/locales/en_GB/updates.json' with { type: 'json' };
import { look } from '../../src/admin/publish/look.ts';
import { reasonKey } from '../../src/updates/refusal.ts';
import { attacks, publishTen } from '../attacks/attacks.ts';
import { makeScene, type Reply } from '../attacks/scene.ts';

/** The attack table over a live host as "verify" sees it: what it would say browsers do. */

let files = new Map<string, string | Reply>();
const server = createServer((request, response) => {
  const file = files.get((request.url ?? '').slice(1));
  if (typeof file === 'function') file(response);
  else response.writeHead(file ? 200 : 404, { 'Access-Control-Allow-Origin': '*' }).end(file);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each(attacks.filter(({ isSlow }) => !isSlow))('$name ($reason)', async (attack) => {
  files = new Map();
  /** What browsers followed before the worst was done. */
  let earlier = new Map<string, string | Reply>();
  const scene = await makeScene(attack, {
    put: (name, content) => void files.set(name, content),
    settle: async (edition) => {
      const { packs } = await verify();
      expect(packs[0]?.version).toBe(edition);
      earlier = new Map([...earlier, ...files]);
    },
  });
  const { orgId, keys, threshold } = scene.pins;
  const settings = {
    orgId,
    rootKeys: keys,
    rootThreshold: threshold,
    packUrls: [`${folder}${scene.asked}`],
  };
  const verify = () =>
    look(settings, '1.0', earlier.size > 0 ? (name) => earlier.get(name) as string : undefined);
  await publishTen(scene, attack);
  await scene.settle(10);
  const last = (await attack.attempt(scene)) ?? 10;
  const { ok, steps, packs, refused } = await verify();
  expect([ok, refused?.code, packs[0]?.version]).toEqual([false, attack.reason, last]);
  expect(steps.at(-1)).toContain(texts[reasonKey(attack.reason)]);
});
