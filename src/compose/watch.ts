import { accountKey, type Briefing } from '../browser/briefing.ts';
import { frameLink } from '../browser/frame-link.ts';
import { onPush, request } from '../browser/send.ts';
import type { Platform } from '../platforms/platform.ts';
import type { KnownAccountRole } from '../policy/vocabulary.ts';
import { t } from '../ui/text.ts';
import { prepareBrief } from './brief.ts';
import { makeGate } from './gate.ts';
import { makeGuard } from './guard.ts';
import { look } from './look.ts';
import { withdrawMarkSheets } from './mark-sheet.ts';
import { statusOf } from './page-status.ts';
import { quietly } from './quietly.ts';
import { type Frame, stopSession } from './session.ts';
import { sweep } from './sweep.ts';
import { trackSessions } from './track-sessions.ts';
import { warmUp } from './warm-up.tsx';

/** Starts the compose code of one frame: once, however often it is injected. */
export function watch(platform: Platform): void {
  const link = frameLink();
  if (link.handle) return;
  const frame: Frame = { platform, brief: undefined, sessions: new Set() };
  const { attend, notice } = trackSessions(frame);
  const guard = makeGuard(frame, makeGate(frame), window);
  const steps = [askForBriefing, notice, guard.hear].map(quietly);
  let isAlive = true;
  let isAsked = false;

  /** Asked again at the next event where the background gave no answer, and by a page that comes back as it was left. */
  function askForBriefing(event?: Event): void {
    const isBack = (event as PageTransitionEvent | undefined)?.persisted;
    if (isAsked || (frame.brief && !isBack)) return;
    isAsked = true;
    const done = () => {
      isAsked = false;
    };
    request('brief', {})
      .then((briefing) => {
        takeBriefing(frame, briefing);
        if (frame.brief) warmUp(frame.brief.compiled);
      })
      .then(done, done);
  }

  /** Our code was reloaded or removed: the page goes on, nothing is held, and the panel says so. */
  function stop(): void {
    isAlive = false;
    for (const session of frame.sessions) stopSession(session);
    withdrawMarkSheets();
  }

  link.handle = (event) => {
    if (!isAlive || guard.ignores(event.type)) return;
    if (chrome.runtime?.id) for (const step of steps) step(event);
    else quietly(stop)();
  };
  // It was told nothing meanwhile.
  addEventListener('pageshow', link.handle);
  link.status = () => [...frame.sessions].map(statusOf);
  // Asked for while the browser still gives texts.
  for (const key of ['panel.pill.stopped', 'panel.notice.stopped'] as const) t(key);
  onPush(({ briefing }) => takeBriefing(frame, briefing));
  askForBriefing();
  sweep(link.waiting ?? []);
  if (link.waiting) attend(link.waiting);
  link.waiting = undefined;
}

/** A role chosen for an account the page does not name is known to nobody but this page. */
function takeBriefing(frame: Frame, briefing: Briefing): void {
  const unnamed = accountKey(frame.platform.id, '');
  const role: KnownAccountRole | undefined = frame.brief?.accounts[unnamed];
  const accounts = { ...briefing.accounts, ...(role && { [unnamed]: role }) };
  frame.brief = prepareBrief({ ...briefing, accounts });
  frame.platform.correct(briefing.policy.sites[frame.platform.id]);
  for (const session of frame.sessions) look(session, frame);
}
