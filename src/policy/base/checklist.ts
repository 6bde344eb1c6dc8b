import type { ChecklistItemInput } from '../pack.ts';
import { facebookAudience } from './checklist/facebook-audience.ts';
import { facebookProfile } from './checklist/facebook-profile.ts';
import { linkedinChecklist } from './checklist/linkedin.ts';
import { twitterChecklist } from './checklist/twitter.ts';

const byNumber = (a: { id: string }, b: { id: string }) =>
  Number(a.id.slice(1)) - Number(b.id.slice(1));

/** F1 to F21, X1 to X12, L1 to L14: the settings that keep an account as private as the policy asks. */
export const checklist = [
  ...[...facebookAudience, ...facebookProfile].sort(byNumber),
  ...twitterChecklist,
  ...linkedinChecklist,
] satisfies ChecklistItemInput[];
