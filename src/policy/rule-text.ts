import type { Policy } from './policy.ts';

/** What a rule is about, without the words of any draft; its id where the policy no longer has it. */
export function ruleText({ rules, school }: Pick<Policy, 'rules' | 'school'>, id: string): string {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return id;
  return rule.what.replaceAll('{words}', '“…”').replaceAll('{school}', school?.name ?? '“…”');
}
