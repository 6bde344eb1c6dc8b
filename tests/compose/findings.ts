import type { Finding } from '../../src/examine/finding.ts';
import type { Severity } from '../../src/policy/vocabulary.ts';

/** A finding as the examiner gives it, about the words between two offsets. */
export function finding(severity: Severity, rule = 'rude-about-school', at = [0, 6]): Finding {
  return {
    rule,
    clause: 'N5',
    severity,
    spans: [{ start: at[0] ?? 0, end: at[1] ?? 0 }],
    signals: ['words:insults'],
    what: 'what',
    why: 'why',
    instead: 'instead',
    wording: `${rule} idiots`,
  };
}
