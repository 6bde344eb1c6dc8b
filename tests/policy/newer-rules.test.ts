import { expect, it } from 'vitest';
import { readPushedPack } from '../../src/policy/newer-rules.ts';
import { aPack, aRule } from '../updates/world.ts';

const known = aRule('slime', 'slime');
const packWith = (...when: object[]) => ({
  ...aPack(1),
  lists: [{ id: 'slime', words: ['slime'] }],
  rules: [known, ...when.map((one, n) => ({ ...aRule(`newer-${n}`, 'x'), when: one }))],
});

it('a rule that looks for what only a newer version sees is left out by itself', () => {
  const read = readPushedPack(
    packWith(
      { all: [['words:slime'], ['gesture']] },
      { all: [['person:governor', 'words:slime']] },
      { all: [['words:slime']], none: ['gesture:rude'] },
    ),
  );
  if ('problems' in read) throw new Error(read.problems.join());
  expect(read.pack.rules.map(({ id }) => id)).toEqual(['slime']);
  expect(read.newer).toEqual(['newer-0', 'newer-1', 'newer-2']);
});

it.each([
  { all: [['A signal!']] },
  { all: [['words:Slime']] },
  { all: 'gesture' },
  { all: [['gesture'], ['A signal!']] },
])('any other mistake in a rule is one: %j', (when) => {
  expect(readPushedPack(packWith(when))).toHaveProperty('problems');
});

it.each([undefined, null, 'pack', [], { rules: {} }])('%j is no pack', (json) => {
  expect(readPushedPack(json)).toHaveProperty('problems');
});
