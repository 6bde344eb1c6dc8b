import { accountKey } from '../browser/briefing.ts';
import { request } from '../browser/send.ts';
import { accountName } from '../platforms/account-role.ts';
import type { KnownAccountRole } from '../policy/vocabulary.ts';
import { returnTo } from './caret.ts';
import { circumstancesKey } from './circumstances.ts';
import { fingerprint } from './fingerprint.ts';
import { look } from './look.ts';
import { countOutcome, countShown } from './outcomes.ts';
import { readPart } from './part.ts';
import { present } from './present.ts';
import { selectWords } from './select-words.ts';
import { draftKey, type Frame, type Session } from './session.ts';
import type { Actions, Card, ReasonId } from './view.ts';

/** What the person's choices in the panel do. The session is made after its panel, hence a function. */
export function makeActions(session: () => Session, frame: Frame): Actions {
  return {
    selectWords: (card) => selectFirst(session(), card),
    dismiss: (card) => dismiss(session(), frame, card),
    pickReason: (card, reason) => pickReason(session(), frame, card, reason),
    chooseRole: (role) => chooseRole(session(), frame, role),
    cardSeen: ({ finding }) => {
      const { memory, circumstances } = session();
      memory.answers.seen.set(finding.wording, circumstancesKey(circumstances));
      countShown(session(), finding);
    },
    close: (hadFocus) => {
      const { memory, panelBeside, caret } = session();
      memory.autoOpen.closedAt = Date.now();
      // Whoever has gone on to another box, a private message perhaps, goes on writing there.
      if (hadFocus) returnTo(panelBeside, caret);
    },
  };
}

function selectFirst({ parts }: Session, { finding }: Card): void {
  for (const part of parts) {
    readPart(part);
    const span = part.findings.find(({ wording }) => wording === finding.wording)?.spans[0];
    if (!span) continue;
    selectWords(part.editor, part.text, span);
    return;
  }
}

function dismiss(session: Session, frame: Frame, { finding }: Card): void {
  const { brief } = frame;
  if (!brief) return;
  const mark = fingerprint(finding.wording, brief.dismissed.salt);
  brief.dismissedMarks.add(mark);
  request('dismiss', { rule: finding.rule, fingerprint: mark }).catch(() => undefined);
  countOutcome(finding, 'dismissed');
  present(session, frame);
}

function pickReason(session: Session, frame: Frame, { finding }: Card, reason: ReasonId): void {
  const picked = { reason, draft: draftKey(session), at: Date.now() };
  session.memory.answers.reasons.set(finding.wording, picked);
  countOutcome(finding, 'reason');
  present(session, frame);
}

/** An account the page does not name has its role for as long as the page is open. */
function chooseRole(session: Session, frame: Frame, role: KnownAccountRole): void {
  const { brief, platform, sessions } = frame;
  if (!brief) return;
  const account = accountName(session.circumstances.account);
  brief.accounts = { ...brief.accounts, [accountKey(platform.id, account)]: role };
  if (account)
    request('chooseRole', { platform: platform.id, account, role }).catch(() => undefined);
  for (const open of sessions) look(open, frame);
}
