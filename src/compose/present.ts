import type { Finding } from '../examine/finding.ts';
import { mayAutoOpen, noteShown } from './auto-open.ts';
import { circumstancesKey } from './circumstances.ts';
import { fingerprint } from './fingerprint.ts';
import { heldBy, isReasonValid, type Press } from './hold.ts';
import { makeView, type Shown } from './make-view.ts';
import { isInHand, markPart, type Part, shownFindings, shownOf } from './part.ts';
import { isSame } from './same.ts';
import { draftKey, type Frame, hasText, type Session } from './session.ts';
import type { View } from './view.ts';
import { touches } from './word-in-hand.ts';

/** Shows what was found: marks, pill and panel, each touched only where something changed. */
export function present(session: Session, frame: Frame): void {
  const shown = session.parts.flatMap((part) => presentPart(part, session, frame));
  const view = makeView({
    surface: session.composer.surface,
    circumstances: session.circumstances,
    policy: frame.brief?.policy,
    shown,
    hasText: hasText(session),
    isReadable: session.isReadable,
    canMark: session.composer.engine.id !== 'textarea',
    held: shown.some(({ holds }) => holds),
    canSelect: session.panelBeside === session.composer.editor,
  });
  show(session, view);
  openForNews(session, shown);
}

/** A press of Post as things are now, with every finding that may hold it. */
export function pressOf(session: Session, frame: Frame): Press {
  const draft = draftKey(session);
  return {
    findings: session.parts.flatMap(({ findings }) =>
      findings.filter((finding) => !isReleasedByDismissal(finding, frame)),
    ),
    circumstances: circumstancesKey(session.circumstances),
    draft,
    at: Date.now(),
    heldAt: session.held?.draft === draft ? session.held.at : undefined,
  };
}

/** How long the events of one press may be apart, in milliseconds: of a key and the click that it makes. */
const onePress = 1000;

/** Whether this press is held; records by what. */
export function holdPress(session: Session, press: Press): boolean {
  const { passed } = session;
  // The same press once more: its cards were asked about when it began.
  if (passed?.draft === press.draft && press.at - passed.at < onePress) return false;
  const held = heldBy(press, session.memory.answers).filter(
    (finding) => !waitsUnseen(finding, session, press),
  );
  if (held.length === 0) return false;
  session.held = {
    draft: press.draft,
    at: press.heldAt ?? press.at,
    wordings: new Set(held.map(({ wording }) => wording)),
  };
  return true;
}

/**
 * Of many findings only some have cards on show. Once those were seen the second press goes through,
 * as the person was told; what needs a reason still gets its turn.
 */
function waitsUnseen({ severity, wording }: Finding, { view }: Session, press: Press): boolean {
  if (severity !== 'warn' || press.heldAt === undefined) return false;
  return !view?.cards.some(({ finding }) => finding.wording === wording);
}

/** The press goes through; so do the events of it that are still to come. */
export function letGo(session: Session): void {
  const { seen } = session.memory.answers;
  const circumstances = circumstancesKey(session.circumstances);
  for (const wording of seen.keys()) seen.set(wording, circumstances);
  session.held = undefined;
  session.passed = { draft: draftKey(session), at: Date.now() };
}

function presentPart(part: Part, session: Session, frame: Frame): readonly Shown[] {
  const holding = session.held?.wordings;
  const visible = visibleFindings(part, session, frame);
  markPart(part, visible);
  part.shown = visible.map((finding) => {
    // A card does not change with every letter of a name: it waits until the word is whole.
    const before = holding || !isInHand(part, finding) ? undefined : shownOf(part, finding);
    return before
      ? { ...before, reason: undefined, isInHand: true }
      : showable(finding, part, session);
  });
  return part.shown;
}

/** What is underlined of a part. */
export function visibleFindings(part: Part, session: Session, frame: Frame): Finding[] {
  const holding = session.held?.wordings;
  const findings = holding ? part.findings : shownFindings(part);
  const waits = (finding: Finding) =>
    holding?.has(finding.wording) && !isReleasedByDismissal(finding, frame);
  return findings.filter((finding) => waits(finding) || !isDismissed(finding, frame));
}

function showable(finding: Finding, part: Part, session: Session): Shown {
  const picked = session.memory.answers.reasons.get(finding.wording);
  const press = () => ({ draft: draftKey(session), at: Date.now() });
  return {
    finding,
    words: finding.spans.map(({ start, end }) => part.text.text.slice(start, end)),
    reason: picked && isReasonValid(picked, press()) ? picked.reason : undefined,
    holds: session.held?.wordings.has(finding.wording) ?? false,
    isInHand: touches(finding, part.inHand),
  };
}

/** Dismissal ("Not relevant") hides a finding; `reason` and `block` still hold. */
function isReleasedByDismissal(finding: Finding, frame: Frame): boolean {
  return (
    (finding.severity === 'warn' || finding.severity === 'note') && isDismissed(finding, frame)
  );
}

function isDismissed({ wording }: Finding, { brief }: Frame): boolean {
  if (!brief || brief.dismissedMarks.size === 0) return false;
  return brief.dismissedMarks.has(fingerprint(wording, brief.dismissed.salt));
}

function show(session: Session, view: View): void {
  if (isSame(view, session.view)) return;
  session.view = view;
  session.panel.show(view);
}

function openForNews({ memory, panel }: Session, shown: readonly Shown[]): void {
  const finished = shown.filter((one) => !one.isInHand).map(({ finding }) => finding);
  if (!panel.isOpen() && !mayAutoOpen(finished, memory.autoOpen, Date.now())) return;
  noteShown(finished, memory.autoOpen);
  panel.open('findings');
}
