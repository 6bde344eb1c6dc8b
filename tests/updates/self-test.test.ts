import { afterEach, expect, it, vi } from 'vitest';
import { packSchema } from '../../src/policy/pack.ts';
import { selfTest } from '../../src/updates/self-test.ts';
import { aPack, aRule } from './world.ts';

afterEach(() => vi.restoreAllMocks());

const rules = ['slime', 'glue', 'paint', 'clay', 'chalk', 'ink', 'wax'].map((id) => aRule(id, id));
const lists = rules.map(({ id }) => ({ id, words: [id] }));
const pack = packSchema.parse(aPack(1, { lists, rules }));

it('a pack’s own tests may take five seconds together, then it is refused', async () => {
  let second = 0;
  const everySecond = vi.spyOn(performance, 'now').mockImplementation(() => second++ * 1000);
  await expect(selfTest([pack], [pack], {})).rejects.toMatchObject({ code: 'self-test-slow' });
  everySecond.mockRestore();
  await selfTest([pack], [pack], {});
});

it('others have a turn while they run', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++);
  await selfTest([pack], [pack], {});
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
});

it('only fresh packs are tried, with the words of all layers', async () => {
  const broken = packSchema.parse(aPack(1, { lists, rules: [aRule('slime', 'mud')] }));
  await selfTest([broken, pack], [pack], {});
  await expect(selfTest([broken, pack], [broken], {})).rejects.toMatchObject({
    code: 'self-test-failed',
    detail: expect.arrayContaining([expect.stringContaining('should speak of "We met mud')]),
  });
});
