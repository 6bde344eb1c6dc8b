import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod';
import { accountKey } from '../browser/briefing.ts';
import { choices, dismissed } from '../browser/items.ts';
import { messageOf } from '../browser/message-of.ts';
import { ownPagesOnly, type RequestName, type Requests, requests } from '../browser/messages.ts';
import type { Answer } from '../browser/send.ts';
import { followRole, keepReading } from '../privacy/keep.ts';
import { readJoinCode } from '../updates/join-code.ts';
import { importPack, refresh } from '../updates/refresh.ts';
import { joined } from '../updates/stored-items.ts';
import { checkedRole, givenRole } from './account-role.ts';
import { countOutcome } from './count-outcome.ts';
import { recordFaults } from './faults.ts';
import { inject } from './inject.ts';
import { makeBriefing, makeOverview } from './make-briefing.ts';
import { noteReminded, openCheckup, remindableAt, remindIfDue } from './remind.ts';
import { checkIfDue, hasSettled } from './schedule.ts';
import { isWalked, walkDone, walkStop, walkTo } from './walk.ts';

type Handlers = {
  [N in RequestName]: (
    payload: Requests[N],
    sender: Browser.runtime.MessageSender,
  ) => Promise<unknown>;
};

const handlers: Handlers = {
  wake: async ({ script }, { tab, frameId, url }) => {
    if (tab?.id === undefined || !url) return;
    if (script !== 'walk' || (await isWalked(tab.id)))
      await inject(script, tab.id, frameId ?? 0, url);
  },
  brief: makeBriefing,
  remind: remindIfDue,
  remindable: (_, { url }) => remindableAt(url),
  reminded: ({ kind }, { url }) => noteReminded(kind, url),
  openCheckup: (_, { url }) => openCheckup(url),
  overview: () => {
    recordFaults(checkIfDue());
    return makeOverview();
  },
  refresh: async () => refresh(await hasSettled(), true),
  join: async ({ code }) => {
    const read = await readJoinCode(code);
    if (!read) throw new Error('this is no join code');
    await joined.write(read.settings);
    await refresh(await hasSettled(), true);
  },
  leave: async () => {
    await joined.write(null);
    await refresh(await hasSettled(), true);
  },
  importPack: async ({ text }) => importPack(text, await hasSettled()),
  chooseRole: async ({ platform, account, role }) => {
    await choices.change((value) => ({
      ...value,
      accounts: { ...value.accounts, [accountKey(platform, account)]: role },
    }));
    await followRole(platform, account, role);
  },
  dismiss: ({ rule, fingerprint }) =>
    dismissed.change((value) => ({
      ...value,
      wordings: [
        ...value.wordings.filter((wording) => wording.fingerprint !== fingerprint),
        { rule, fingerprint },
      ].slice(-maxDismissed),
    })),
  outcome: countOutcome,
  reading: async (reading) => keepReading(reading, await givenRole(reading)),
  checkedRole,
  walkStop: (_, { tab }) => walkStop(tab?.id),
  walkTo: ({ at }, { tab, url }) => walkTo(tab?.id, url, at),
  walkDone: (_, { tab }) => walkDone(tab?.id),
};

/** So that storage stays small; the oldest is forgotten first. */
const maxDismissed = 500;

/**
 * Answers one message from a page, the popup or a content script; never rejects. A problem is also
 * kept for the popup.
 */
export async function answer(
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer> {
  const work = handle(message, sender);
  recordFaults(work);
  return work.then(
    (reply) => ({ reply }),
    (error: unknown) => ({ problem: messageOf(error) }),
  );
}

/** @throws when the message is not one of ours or its payload is not what the request takes. */
async function handle(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) throw new Error('a request from elsewhere');
  const { type, ...payload } = named.parse(message);
  if (ownPagesOnly.has(type) && !sender.url?.startsWith(browser.runtime.getURL('')))
    throw new Error(`${type} is not for pages of sites to ask`);
  return handlers[type](requests[type].parse(payload) as never, sender);
}

const named = z.looseObject({ type: z.enum(Object.keys(requests) as RequestName[]) });
