import type { Briefing } from '../browser/briefing.ts';
import { frameLink } from '../browser/frame-link.ts';
import { type CompiledPolicy, compile } from '../examine/compile.ts';

/** A briefing made ready for use: the policy compiled once for every composer of the frame. */
export interface Brief extends Briefing {
  compiled: CompiledPolicy;
  /** Fingerprints of the wordings that were dismissed; grows while the page is open. */
  dismissedMarks: Set<string>;
}

export function prepareBrief(briefing: Briefing): Brief {
  return {
    ...briefing,
    compiled: compile(briefing.policy, frameLink().models, briefing.rosterKey),
    dismissedMarks: new Set(briefing.dismissed.fingerprints),
  };
}
