import type { RuleInput } from '../pack.ts';
import { childrenRules } from './rules/children.ts';
import { conductRules } from './rules/conduct.ts';
import { confidentialRules } from './rules/confidential.ts';
import { contactRules } from './rules/contact.ts';
import { referenceRules } from './rules/references.ts';

export const rules = [
  ...childrenRules,
  ...confidentialRules,
  ...conductRules,
  ...contactRules,
  ...referenceRules,
] satisfies RuleInput[];
