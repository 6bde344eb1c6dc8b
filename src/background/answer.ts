import type { Browser } from 'wxt/browser';
import { accountKey } from '../browser/briefing.ts';
import { choices, dismissed, readings } from '../browser/items.ts';
import { type RequestName, type Requests, requests } from '../browser/messages.ts';
import { refresh } from '../updates/refresh.ts';
import { countOutcome } from './count-outcome.ts';
import { inject } from './inject.ts';
import { makeBriefing } from './make-briefing.ts';

type Handlers = {
  [N in RequestName]: (
    payload: Requests[N],
    sender: Browser.runtime.MessageSender,
  ) => Promise<unknown>;
};

const handlers: Handlers = {
  wake: async ({ script }, { tab, frameId }) => {
    if (tab?.id !== undefined) await inject(script, tab.id, frameId ?? 0);
  },
  brief: makeBriefing,
  refresh: () => refresh(true),
  chooseRole: ({ platform, account, role }) =>
    choices.change((value) => ({
      ...value,
      accounts: { ...value.accounts, [accountKey(platform, account)]: role },
    })),
  dismiss: ({ rule, fingerprint }) =>
    dismissed.change((value) => ({
      ...value,
      wordings: [...value.wordings, { rule, fingerprint }].slice(-maxDismissed),
    })),
  outcome: countOutcome,
  reading: ({ item, ...reading }) =>
    readings.change((value) => ({
      ...value,
      [item]: { ...reading, at: new Date().toISOString() },
    })),
};

/** So that storage stays small; the oldest is forgotten first. */
const maxDismissed = 500;

/**
 * Answers one message from a page, the popup or a content script.
 * @throws when it is not one of ours or its payload is not what the request takes.
 */
export async function answer(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  const { type, ...payload } = message as { type: RequestName };
  const handler = handlers[type] as Handlers[RequestName] | undefined;
  if (!handler) throw new Error(`unknown request: ${String(type)}`);
  return handler(requests[type].parse(payload) as never, sender);
}
