// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { RuleOrigins } from '../../src/options/rule-origins.tsx';
import { builtinPacks, builtinPolicy } from '../../src/policy/builtin.ts';
import { explain } from '../../src/policy/explain.ts';
import { show, shown } from '../ui/show.ts';

it('lists rules with a blank where the words of a draft would stand', async () => {
  const policy = builtinPolicy();
  const origins = explain(builtinPacks(), [], Date.now());
  const [first, ...others] = origins.map((origin) => ({ ...origin, from: 'Any UK school' }));
  if (!first) throw new Error('there is no rule');
  const named = { ...first, what: 'This names {school}.' };
  const overview = {
    ...{ policy, origins: [named, ...others], newerRules: [], isSchoolSet: false, accounts: {} },
    dismissed: { salt: '', fingerprints: [] },
  };
  await show(<RuleOrigins overview={overview} />);
  expect(shown()).toContain('This checks you in at “…”.');
  expect(shown()).toContain('This names Abbot’s Lea School.');
  expect(shown()).not.toMatch(/\{\w+\}/);
});
