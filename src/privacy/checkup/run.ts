import { type Checklists, checklists } from '../../browser/items.ts';
import type { VisitedTab } from '../../browser/visited-tab.ts';
import type { PlatformId } from '../../policy/vocabulary.ts';
import { patience } from '../watch-page.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import type { Stop } from './plan.ts';

/** What became of one page: read, not readable on it, or never reached. */
export type Outcome = 'read' | 'not-readable' | Exclude<Arrival, 'here'>;

export interface Progress {
  stop: Stop;
  /** Counted from one. */
  number: number;
  of: number;
  /** The site asks for the password first: the person can give it, then the check goes on. */
  isWaiting: boolean;
}

export interface Visited {
  stop: Stop;
  outcome: Outcome;
}

/** How often the page is looked at, in milliseconds. */
const every = 400;
/** A page on its way may pass through others before it is where it leads. */
const passing = 3_000;
/** How long a person has to give a password. */
const askedFor = 120_000;

/**
 * Leads the tab from page to page and waits at each until what it should tell is read, or cannot be.
 * It reads and never presses anything. Ends early when the tab is closed, `stop` is set off, or
 * nobody is signed in.
 */
export async function checkPages(
  tab: VisitedTab,
  platform: PlatformId,
  stops: readonly Stop[],
  onProgress: (progress: Progress) => void,
  ended: AbortSignal,
): Promise<Visited[]> {
  const visited: Visited[] = [];
  for (const [index, stop] of stops.entries()) {
    const tell = (isWaiting: boolean) =>
      onProgress({ stop, number: index + 1, of: stops.length, isWaiting });
    const outcome = await visit(tab, platform, stop, tell, ended);
    if (ended.aborted || !(await tab.isOpen())) break;
    visited.push({ stop, outcome });
    if (outcome === 'signed-out') break;
  }
  return visited;
}

async function visit(
  tab: VisitedTab,
  platform: PlatformId,
  stop: Stop,
  tell: (isWaiting: boolean) => void,
  ended: AbortSignal,
): Promise<Outcome> {
  let outcome: Outcome = 'moved';
  for (const url of stop.urls) {
    tell(false);
    await tab.goTo(url);
    outcome = await stay(tab, platform, stop, tell, ended);
    if (outcome !== 'moved') return outcome;
  }
  return outcome;
}

/** Until the page is read, or what stands in the way has stood there long enough. */
async function stay(
  tab: VisitedTab,
  platform: PlatformId,
  stop: Stop,
  tell: (isWaiting: boolean) => void,
  ended: AbortSignal,
): Promise<Outcome> {
  const from = new Date().toISOString();
  let last: Arrival | undefined;
  let since = Date.now();
  while (!ended.aborted && (await tab.isOpen())) {
    await rest(every);
    const facts = await tab.look();
    const arrival = facts && arrivalOf(stop, platform, facts);
    if (arrival !== last) {
      last = arrival;
      since = Date.now();
      tell(arrival === 'password');
    }
    if (arrival === 'here' && isRead(await checklists.read(), platform, stop, from)) return 'read';
    if (Date.now() - since > longest(arrival))
      return !arrival || arrival === 'here' ? 'not-readable' : arrival;
  }
  return 'not-readable';
}

function longest(arrival: Arrival | undefined): number {
  if (arrival === 'password') return askedFor;
  return arrival === 'signed-out' || arrival === 'moved' ? passing : patience + 3_000;
}

/** Whether every part was looked at since: each with a value, or found missing. */
function isRead({ accounts }: Checklists, platform: PlatformId, stop: Stop, from: string): boolean {
  const looks = Object.values(accounts)
    .filter((account) => account.platform === platform)
    .map((account) => account.looks);
  return stop.parts.every(({ item, part }) =>
    looks.some((all) => (all[item]?.[part]?.at ?? '') >= from),
  );
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
