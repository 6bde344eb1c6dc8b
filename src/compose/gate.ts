import { homeOf } from '../overlay/home.ts';
import type { SendControl } from '../platforms/platform.ts';
import type { Gate } from './guard.ts';
import { examineParts } from './look.ts';
import { panelByControl, renew } from './open-session.ts';
import { countPosted } from './outcomes.ts';
import { holdPress, letGo, present, pressOf } from './present.ts';
import type { Frame, Session } from './session.ts';

/** Decides about a press of Post, on the draft as it is at that moment. */
export function makeGate(frame: Frame): Gate {
  return {
    holds(pressed, control) {
      const session = renew(pressed, frame);
      if (!frame.brief || session.composer.surface === 'message') return false;
      session.isStale = true;
      examineParts(session, frame, session.parts);
      // A panel that the page took away can neither explain nor ask: then nothing may be held.
      if (session.held && isBeside(session, control) && session.panel.isTaken()) return false;
      if (!session.isReadable || !holdPress(session, pressOf(session, frame))) return false;
      showHeld(session, frame, control);
      return true;
    },
    passed(session, control) {
      if (control?.step === 'next') {
        // The editor may be gone on the next screen: what it holds is examined while it is here.
        examineParts(session, frame, session.parts);
        session.nextScreen = 'asked';
        session.askedAt = Date.now();
        return;
      }
      countPosted(session);
      letGo(session);
      if (session.nextScreen !== 'none') session.nextScreen = 'posted';
      present(session, frame);
    },
  };
}

function showHeld(session: Session, frame: Frame, control: SendControl | undefined): void {
  if (control && !isBeside(session, control))
    panelByControl(session, frame, control.element as HTMLElement);
  present(session, frame);
  session.panel.open('held');
}

/** Behind a dialog of a later screen the panel could be neither seen nor pressed. */
function isBeside({ panelBeside }: Session, control: SendControl | undefined): boolean {
  // A hidden one is pressed by the site itself: there is no place beside it.
  if (!control?.element.checkVisibility()) return true;
  return panelBeside.checkVisibility() && homeOf(panelBeside) === homeOf(control.element);
}
