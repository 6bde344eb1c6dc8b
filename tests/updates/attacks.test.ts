import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { basePack } from '../../src/policy/base/base.ts';
import { download } from '../../src/updates/download.ts';
import { packsOf } from '../../src/updates/packs-of.ts';
import type { Ports, Source } from '../../src/updates/ports.ts';
import { selfTest } from '../../src/updates/self-test.ts';
import { update } from '../../src/updates/update.ts';
import { attacks, publishTen } from '../attacks/attacks.ts';
import { makeScene, type Reply } from '../attacks/scene.ts';
import { makeStore } from './world.ts';

/** The attack table over a live host, without a browser: the reasons as the command line gives them. */

let files = new Map<string, string | Reply>();
const server = createServer((request, response) => {
  const file = files.get((request.url ?? '').slice(1));
  if (typeof file === 'function') file(response);
  else response.writeHead(file ? 200 : 404).end(file);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each(attacks.filter(({ isSlow }) => !isSlow))('$name ($reason)', async (attack) => {
  files = new Map();
  const store = makeStore();
  const inForce = async () => {
    const [{ pack } = {}] = await packsOf(store, await store.readState());
    return pack?.version;
  };
  const settle = async (edition: number) => {
    await update(source, ports, true);
    expect((await store.readLook()).refused).toBeUndefined();
    expect(await inForce()).toBe(edition);
  };
  const scene = await makeScene(attack, {
    put: (name, content) => void files.set(name, content),
    settle,
  });
  const source: Source = {
    pins: scene.pins,
    ring: 'broad',
    minPackVersion: 0,
    period: 60,
    offer: { urls: [`${folder}${scene.asked}`] },
  };
  const ports: Ports = {
    ask: download,
    store,
    now: Date.now,
    chance: Math.random,
    extVersion: '1.0',
    builtIn: basePack,
    selfTest: (layers, fresh) => selfTest(layers, fresh, {}),
  };
  await publishTen(scene, attack);
  await settle(10);
  const last = (await attack.attempt(scene)) ?? 10;
  await update(source, ports, true);
  expect((await store.readLook()).refused?.code).toBe(attack.reason);
  expect(await inForce()).toBe(last);
});
