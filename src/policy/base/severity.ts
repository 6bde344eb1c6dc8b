import type { RuleInput } from '../pack.ts';

type SeverityByRole = RuleInput['severity'];

/** How serious the built-in rules are, by the role of the account. None of them is a `block`. */
export const noteOnPersonal = { personal: 'note' } satisfies SeverityByRole;
export const warnOnPersonal = { personal: 'warn' } satisfies SeverityByRole;
export const warnEverywhere = {
  personal: 'warn',
  professional: 'warn',
  official: 'warn',
} satisfies SeverityByRole;
export const reasonEverywhere = {
  personal: 'reason',
  professional: 'reason',
  official: 'reason',
} satisfies SeverityByRole;
export const noteEverywhere = {
  personal: 'note',
  professional: 'note',
  official: 'note',
} satisfies SeverityByRole;
