import type { RuleInput } from '../pack.ts';
import { belittlingRules } from './rules/belittling.ts';
import { businessRules } from './rules/business.ts';
import { childrenRules } from './rules/children.ts';
import { contactRules } from './rules/contact.ts';
import { contextRules } from './rules/context.ts';
import { hostilityRules } from './rules/hostility.ts';
import { likelyRules } from './rules/likely.ts';
import { namedRules } from './rules/named.ts';
import { peopleRules } from './rules/people.ts';
import { profileRules } from './rules/profiles.ts';
import { pupilRules } from './rules/pupils.ts';
import { referenceRules } from './rules/references.ts';
import { toneRules } from './rules/tone.ts';

export const rules = [
  ...childrenRules,
  ...pupilRules,
  // That somebody is linked to says more than that they are named.
  ...contextRules,
  ...namedRules,
  ...peopleRules,
  ...businessRules,
  ...belittlingRules,
  ...hostilityRules,
  ...toneRules,
  ...contactRules,
  ...referenceRules,
  ...profileRules,
  ...likelyRules,
] satisfies RuleInput[];
