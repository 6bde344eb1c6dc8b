import type { Finding } from '../examine/finding.ts';
import type { Policy } from '../policy/policy.ts';
import { type Surface, severities } from '../policy/vocabulary.ts';
import type { Circumstances } from './circumstances.ts';
import type { Card, Notice, ReasonId, Status, View } from './view.ts';

const cardsAtOnce = 3;

/** A finding fit to be shown, with the words it points at. */
export interface Shown {
  finding: Finding;
  words: string[];
  reason: ReasonId | undefined;
  /** It is what keeps Post from going: shown before anything else. */
  holds: boolean;
  /** It is about a word the person is still typing. */
  isInHand: boolean;
}

/** Everything about a composer that its pill and panel depend on. */
export interface Scene {
  surface: Surface;
  circumstances: Circumstances;
  /** Absent while the policy is on its way. */
  policy: Policy | undefined;
  shown: readonly Shown[];
  hasText: boolean;
  isReadable: boolean;
  canMark: boolean;
  held: boolean;
  canSelect: boolean;
}

export function makeView(scene: Scene): View {
  const { surface, circumstances, policy } = scene;
  const cards = scene.shown.toSorted(mostPressing).map((shown) => makeCard(shown, policy));
  return {
    surface,
    status: statusOf(scene),
    cards: cards.slice(0, cardsAtOnce),
    more: Math.max(0, cards.length - cardsAtOnce),
    held: scene.held,
    canSelect: scene.canSelect,
    role: circumstances.role,
    audience: circumstances.audience,
    schoolName: policy?.school?.name,
    document: policy?.document,
    reminder: surface === 'message' ? policy?.texts.messageReminder : undefined,
    notices: noticesOf(scene),
  };
}

function statusOf({ surface, policy, isReadable, shown, hasText, circumstances }: Scene): Status {
  if (surface === 'message') return 'message';
  if (!policy) return 'checking';
  if (!isReadable) return 'unread';
  if (shown.length > 0) return 'findings';
  return hasText && circumstances.role === 'unknown' ? 'ask-role' : 'clean';
}

function noticesOf({ surface, policy, hasText, canMark, shown, circumstances }: Scene): Notice[] {
  if (surface === 'message' || !policy || !hasText) return [];
  const { canHold, role, audience } = circumstances;
  const notices: [Notice, boolean][] = [
    ['cannot-hold', !canHold && shown.length > 0],
    ['no-marks', !canMark && shown.length > 0],
    ['goes-to-everyone', role === 'personal' && audience === 'public'],
  ];
  return notices.filter(([, holds]) => holds).map(([notice]) => notice);
}

function mostPressing(a: Shown, b: Shown): number {
  if (a.holds !== b.holds) return a.holds ? -1 : 1;
  return severities.indexOf(b.finding.severity) - severities.indexOf(a.finding.severity);
}

function makeCard({ finding, words, reason }: Shown, policy: Policy | undefined): Card {
  return { finding, words, clauseText: policy?.clauses[finding.clause], reason };
}
