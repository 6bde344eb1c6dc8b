import type { Policy } from './policy.ts';

/** What a rule is about, without the words of any draft; its id where the policy no longer has it. */
export function ruleText({ rules, school }: Pick<Policy, 'rules' | 'school'>, id: string): string {
  const rule = rules.find((one) => one.id === id);
  return rule ? blanked(rule.what, school) : id;
}

/** A rule's text as it is without a draft: a blank where its words would stand. */
export function blanked(what: string, school: Policy['school']): string {
  return what.replaceAll('{words}', '“…”').replaceAll('{school}', school?.name ?? '“…”');
}
