import { browser } from 'wxt/browser';
import { sites } from '../browser/sites.ts';
import { makeBriefing } from './make-briefing.ts';

/** Tells every open page of the three sites the policy and choices as they are now. */
export async function broadcast(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...sites] });
  if (tabs.length === 0) return;
  const push = { type: 'policy', briefing: await makeBriefing() };
  // A tab whose page never woke us has nobody listening: its refusal means nothing.
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, push)));
}
