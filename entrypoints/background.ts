import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/background/answer.ts';
import { showBadge } from '../src/background/badge.ts';
import { broadcast } from '../src/background/broadcast.ts';
import { keepNoCounts } from '../src/background/count-outcome.ts';
import { recordFaults } from '../src/background/faults.ts';
import { keepStorageFromPages } from '../src/background/keep-apart.ts';
import { schedule } from '../src/background/schedule.ts';
import { checklists, choices, dismissed } from '../src/browser/items.ts';
import { joined, managed, pushed } from '../src/updates/stored-items.ts';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);
  for (const item of [choices, dismissed, joined, managed, pushed])
    item.watch(() => recordFaults(broadcast()));
  for (const item of [checklists, choices, joined, managed, pushed])
    item.watch(() => recordFaults(showBadge()));
  managed.watch(() => recordFaults(keepNoCounts()));
  recordFaults(showBadge());
  keepStorageFromPages();
  schedule();
});
