import type { Briefing } from './briefing.ts';
import type { RequestName, Requests } from './messages.ts';

interface Replies {
  brief: Briefing;
}

/**
 * Asks the background; from pages and content scripts alike. Uses the browser's own promises, so
 * that content scripts carry no polyfill.
 * @throws when the extension was reloaded or the background gives no answer.
 */
export function request<N extends RequestName>(
  name: N,
  payload: Requests[N],
): Promise<N extends keyof Replies ? Replies[N] : undefined> {
  return chrome.runtime.sendMessage({ type: name, ...payload });
}

/** What the background says unasked: a new policy or a choice made in the popup. */
export interface Push {
  type: 'policy';
  briefing: Briefing;
}

export function onPush(handler: (push: Push) => void): void {
  chrome.runtime.onMessage.addListener((message: Push, sender) => {
    if (sender.id === chrome.runtime.id && message.type === 'policy') handler(message);
  });
}
