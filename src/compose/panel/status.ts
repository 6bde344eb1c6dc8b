import type { Severity } from '../../policy/vocabulary.ts';
import { t } from '../../ui/text.ts';
import type { Card, View } from '../view.ts';

/** Words for where a composer stands: on the pill, above the cards, and for screen readers. */

export function pillText(view: View): string {
  if (view.notices.includes('stopped')) return t('panel.pill.stopped');
  if (view.held) return t('panel.pill.held');
  if (view.status !== 'findings') return t(`panel.pill.${view.status}`);
  const count = toLookAt(view);
  return count ? t('panel.pill.findings', count) : t('panel.pill.notes');
}

/** The most serious card's severity. */
export function weight(view: View): Severity | undefined {
  return view.cards[0]?.finding.severity;
}

/**
 * Why Post does not go, and what makes it go.
 * @param unread a card has yet to be on screen for a second: until then, pressing again is no use.
 */
export function heldText({ held, cards }: View, unread: boolean): string | undefined {
  if (!held) return undefined;
  if (cards.some(({ finding }) => finding.severity === 'block')) return t('panel.held.block');
  const unanswered = cards.filter(wantsReason).length;
  if (unanswered > 1) return t('panel.held.reasons', unanswered);
  if (unanswered === 1) return t('panel.held.reason');
  return t(unread ? 'panel.held.unread' : 'panel.held.warn');
}

/**
 * What a screen reader is told; the same for as long as there is no news. An empty box with nothing
 * to change is none.
 * @param before what it was told last.
 */
export function announcement(view: View, before: string): string {
  if (view.notices.includes('stopped')) return t('panel.notice.stopped');
  const held = heldText(view, false);
  if (held) return t('panel.say.go', held);
  if (view.status === 'message') return t('panel.say.go', view.reminder ?? '').trim();
  if (view.status === 'checking' || (view.status === 'clean' && !before)) return '';
  if (view.status !== 'findings') return t(`panel.say.${view.status}`);
  const count = toLookAt(view);
  return count ? t('panel.say.findings', count) : t('panel.say.notes');
}

function wantsReason({ finding, reason }: Card): boolean {
  return finding.severity === 'reason' && !reason;
}

/** Notes are not counted: they never ask for anything. Cards come most serious first. */
export function toLookAt({ cards, more }: View): number {
  const serious = cards.filter(({ finding }) => finding.severity !== 'note').length;
  return serious < cards.length ? serious : serious + more;
}
