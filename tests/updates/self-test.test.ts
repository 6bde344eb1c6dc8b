import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PackInput, packSchema } from '../../src/policy/pack.ts';
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

it('only fresh packs are tried', async () => {
  const broken = packSchema.parse(aPack(1, { lists, rules: [aRule('slime', 'mud')] }));
  await selfTest([broken, pack], [pack], {});
  await expect(selfTest([broken, pack], [broken], {})).rejects.toMatchObject({
    code: 'self-test-failed',
    detail: expect.arrayContaining([expect.stringContaining('should speak of "We met mud')]),
  });
});

describe('of a trust and its school, each is tried as its author wrote it', () => {
  const rule = aRule('slime', 'slime at Northfield', {
    when: { all: [['words:slime'], ['school:named']] },
  });
  const northfield = { layer: 'trust' as const, school: { name: 'Northfield' } };
  const trust = packSchema.parse(aPack(1, { ...northfield, lists, rules: [rule] }));
  const set = (school: Partial<PackInput>) => [trust, packSchema.parse(aPack(1, school))];

  it('the school has another name', async () => {
    const both = set({});
    await selfTest(both, both, {});
  });

  it('the school does without a rule, or has its own under that id', async () => {
    const without = set({ withoutRules: ['slime'] });
    await selfTest(without, without, {});
    const own = set({ lists: [{ id: 'slime', words: ['mud'] }], rules: [aRule('slime', 'mud')] });
    await selfTest(own, own, {});
  });

  it('the school’s rules use the trust’s words', async () => {
    const words = { when: { all: [['words:glue']] } };
    const good = set({ rules: [aRule('sticky', 'glue', words)] });
    await selfTest(good, good, {});
    const bad = set({ rules: [aRule('sticky', 'paste', words)] });
    await expect(selfTest(bad, bad, {})).rejects.toMatchObject({ code: 'self-test-failed' });
  });

  it('a rule that the trust locked is tried by the trust’s examples alone', async () => {
    const locked = packSchema.parse(
      aPack(1, { ...northfield, lists, rules: [{ ...rule, locked: true }] }),
    );
    const both = [locked, packSchema.parse(aPack(1, { rules: [aRule('slime', 'mud')] }))];
    await selfTest(both, both, {});
  });
});
