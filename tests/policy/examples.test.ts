import { describe, expect, it } from 'vitest';
import { builtinPacks } from '../../src/policy/builtin.ts';
import type { Example } from '../../src/policy/pack.ts';
import { findingsOf } from './drafts.ts';

const label = ({ text, role, surface }: Example) => `${role} ${surface}: ${text}`;
const rules = builtinPacks().flatMap((pack) => pack.rules);
const found = (example: Example) => findingsOf(example).map(({ rule }) => rule);

/** Rules that find the same thing in different ways say the same of it, and one of them is enough. */
const sayingTheSame = (what: string) =>
  rules.filter((rule) => rule.what === what).map(({ id }) => id);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.hit.map((example) => [label(example), example] as const))(
    'speaks of %s',
    (_, example) => {
      const same = sayingTheSame(rule.what);
      expect(found(example).find((one) => same.includes(one))).toBeDefined();
    },
  );

  it.each(rule.examples.miss.map((example) => [label(example), example] as const))(
    'leaves alone %s',
    (_, example) => {
      expect(found(example)).not.toContain(id);
    },
  );
});
