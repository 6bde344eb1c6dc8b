import type { GuidanceEntry } from '../../policy/pack.ts';
import type { Policy } from '../../policy/policy.ts';
import type { StaffRole } from '../../policy/vocabulary.ts';

export const guidanceKinds = ['do', 'dont', 'know'] as const satisfies GuidanceEntry['kind'][];

/** The entries for this role that hold every word searched for, in their own text or their clause. */
export function guidanceFor(
  { guidance, clauses }: Pick<Policy, 'guidance' | 'clauses'>,
  role: StaffRole,
  wanted: string,
): GuidanceEntry[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return guidance.filter((entry) => {
    const text = plain(
      `${entry.title} ${entry.body} ${entry.clause} ${clauses[entry.clause] ?? ''}`,
    );
    return entry.for.includes(role) && words.every((word) => text.includes(word));
  });
}

/** Small letters, straight apostrophes: what people type when they search. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
