import type { KnownAccountRole } from '../policy/vocabulary.ts';
import type { WalkStop } from '../privacy/walk/stop.ts';
import type { Briefing, Overview, Remindable } from './briefing.ts';
import type { RequestName, Requests } from './messages.ts';

interface Replies {
  brief: Briefing;
  overview: Overview;
  checkedRole: KnownAccountRole;
  remindable: Remindable;
  walkStop: WalkStop | null;
  walkTo: WalkStop | null;
}

type ReplyTo<N extends RequestName> = N extends keyof Replies ? Replies[N] : undefined;

/** An answer as it travels: browsers do not agree on how a failure reaches the one who asked. */
export type Answer = { reply: unknown } | { problem: string };

/**
 * Asks the background; from pages and content scripts alike. Uses the browser's own promises, so
 * that content scripts carry no polyfill.
 * @throws when the extension was reloaded, or the background fails or gives no answer.
 */
export async function request<N extends RequestName>(
  name: N,
  payload: Requests[N],
): Promise<ReplyTo<N>> {
  const answer: Answer = await chrome.runtime.sendMessage({ type: name, ...payload });
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.reply as ReplyTo<N>;
}

/** What the background says unasked: a new policy or a choice made in the popup. */
interface Push {
  type: 'policy';
  briefing: Briefing;
}

export function onPush(handler: (push: Push) => void): void {
  chrome.runtime.onMessage.addListener((message: Push, sender) => {
    if (sender.id === chrome.runtime.id && message.type === 'policy') handler(message);
  });
}
