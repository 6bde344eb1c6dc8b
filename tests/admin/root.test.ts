import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Root } from '../../src/updates/root.ts';
import { madeKey, ownFolder, passphrase, secondLook } from './command-line.ts';

/** Locking and unlocking keys is slow on purpose. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const at = ownFolder();
const [safe, daily, online, hill] = await Promise.all(
  ['safe', 'daily', 'online', 'hill'].map((name) => madeKey(at('keys'), name)),
);
if (!safe || !daily || !online || !hill) throw new Error('no keys');

/** What `root` wrote, and what it said. */
async function rooted(name: string, ...more: string[]) {
  const file = at(`${name}.unsigned.json`);
  const args = ['root', '--org', 'oakfield', '--out', file, ...more];
  const ended = await secondLook(args);
  return { ...ended, file, root: (): Root => JSON.parse(readFileSync(file, 'utf8')) };
}

const signed = (file: string, ...keys: string[]) =>
  secondLook(
    ['sign', file, ...keys.flatMap((key) => ['--key', key])],
    keys.map(() => passphrase),
  );

async function aPack(id: string, key: string, ...changed: [string, string][]) {
  const file = at(`${id}-${changed.length}.json`);
  await secondLook(['new', '--name', 'Hill', '--org', 'oakfield', '--id', id, '--out', file]);
  const text = changed.reduce((now, [a, b]) => now.replace(a, b), readFileSync(file, 'utf8'));
  writeFileSync(file, text);
  await signed(file, key);
  return file.replace('.json', '.signed.json');
}

/** A trust with a key for each role, and a school's own pack on offer. */
beforeAll(async () => {
  const roles = ['--root-key', safe.open, '--root-key', online.open, '--threshold', '2'];
  const others = ['--pack-key', daily.open, '--channel-key', online.open];
  await rooted('root-1', ...roles, ...others, '--delegate', `school.1=${hill.open}`);
  await signed(at('root-1.unsigned.json'), safe.secret, online.secret);
  const pack = await aPack('school.1.rules', hill.secret);
  await secondLook(
    [
      ...['publish', pack, '--out', at('web'), '--org', 'oakfield', '--key', online.secret],
      ...['--root', at('root-1.json')],
    ],
    [passphrase],
  );
});

const after = () => ['--after', at('root-1.json')];
const rootKeys = ['--root-key', safe.open, '--root-key', online.open];

it('a further root file keeps every role that nobody was told to change, and says so', async () => {
  const { root, out } = await rooted('keeps', ...rootKeys, ...after());
  const before: Root = JSON.parse(readFileSync(at('root-1.unsigned.json'), 'utf8'));
  expect(root()).toMatchObject({
    version: 2,
    roles: before.roles,
    delegations: before.delegations,
    keys: expect.arrayContaining(before.keys),
  });
  for (const words of [
    'packs: signed with daily',
    'channels: signed with online',
    'school.1: signed with hill',
    'root keys: 2 must sign',
  ])
    expect(out).toContain(words);
  expect(out).toContain('--drop-delegate');
});

it('a role that went with another one still does', async () => {
  const simple = await rooted('simple-1', '--root-key', safe.open);
  await signed(simple.file, safe.secret);
  const next = await rooted('simple', '--root-key', daily.open, '--after', at('simple-1.json'));
  expect(next.root().keys.map(({ kid }) => kid)).toEqual(['daily']);
  expect(next.out).not.toContain('Taken over');
});

it('gives a school another key, or takes its own away', async () => {
  const another = await madeKey(at('more'), 'hill-2');
  const changed = ['--delegate', `school.1=${another.open}`];
  const { root, out } = await rooted('another', ...rootKeys, ...after(), ...changed);
  expect(root().delegations).toEqual([{ prefix: 'school.1', keys: ['hill-2'], threshold: 1 }]);
  expect(out).not.toContain('school.1: signed with hill');
  const dropped = await rooted('dropped', ...rootKeys, ...after(), '--drop-delegate', 'school.1');
  expect(dropped.root().delegations).toEqual([]);
  expect(dropped.root().keys.map(({ kid }) => kid)).not.toContain('hill');
});

it.each<[string, () => Promise<string[]>, string]>([
  ['fewer keys than must sign', async () => ['--root-key', safe.open, ...after()], '--threshold'],
  [
    'a school that has no key there',
    async () => [...rootKeys, ...after(), '--drop-delegate', 'school.2'],
    'has a key for "school.2"',
  ],
  [
    'two keys of one name',
    async () => {
      const { open } = await madeKey(at('namesake'), 'hill');
      return [...rootKeys, ...after(), '--pack-key', open];
    },
    'Two keys are called "hill"',
  ],
])('writes no root file with %s', async (name, given, problem) => {
  const { status, err, root } = await rooted(name.replaceAll(' ', '-'), ...(await given()));
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(problem) });
  expect(root).toThrow();
});

it('publishes no root file under which browsers would refuse a pack on offer', async () => {
  const { file } = await rooted('root-2', ...rootKeys, ...after(), '--drop-delegate', 'school.1');
  await signed(file, safe.secret, online.secret);
  cpSync(at('web'), at('web-2'), { recursive: true });
  const publish = (...more: string[]) =>
    secondLook(
      [
        ...['publish', ...more, '--out', at('web-2'), '--key', online.secret],
        ...['--root', at('root-2.json')],
      ],
      [passphrase],
    );
  expect(await publish()).toMatchObject({
    status: 2,
    err: expect.stringMatching(/would refuse .*pack-school\.1\.rules-1\.json, signed with hill/),
  });
  const instead = await aPack('school.1.rules', daily.secret, ['"version": 1', '"version": 2']);
  expect(await publish(instead)).toMatchObject({ status: 0 });
});

it('publishes one under which all of them count', async () => {
  const { file } = await rooted('root-2b', ...rootKeys, ...after());
  await signed(file, safe.secret, online.secret);
  const args = ['publish', '--out', at('web'), '--key', online.secret];
  const ended = await secondLook([...args, '--root', at('root-2b.json')], [passphrase]);
  expect(ended).toMatchObject({ status: 0, err: '' });
});
