import { describe, expect, it } from 'vitest';
import { builtinPacks } from '../../src/policy/builtin.ts';
import type { Example } from '../../src/policy/pack.ts';
import { findingsOf } from './drafts.ts';

const label = ({ text, role, surface }: Example) => `${role} ${surface}: ${text}`;

describe.each(builtinPacks().flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)))(
  '%s',
  (id, rule) => {
    it.each(rule.examples.hit.map((example) => [label(example), example] as const))(
      'speaks of %s',
      (_, example) => {
        expect(findingsOf(example).map((finding) => finding.rule)).toContain(id);
      },
    );

    it.each(rule.examples.miss.map((example) => [label(example), example] as const))(
      'leaves alone %s',
      (_, example) => {
        expect(findingsOf(example).map((finding) => finding.rule)).not.toContain(id);
      },
    );
  },
);
