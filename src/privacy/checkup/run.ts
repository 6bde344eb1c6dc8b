import { type Checklists, checklists, type Look } from '../../browser/items.ts';
import type { VisitedTab } from '../../browser/visited-tab.ts';
import type { PlatformId } from '../../policy/vocabulary.ts';
import { patience } from '../watch-page.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import type { Stop } from './plan.ts';
import { stripFor } from './strip.ts';

/** What became of one page: read, not readable on it, or never reached. */
export type Outcome = 'read' | 'not-readable' | 'unreachable' | Exclude<Arrival, 'here'>;

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
  /** Items that nothing was read of there. */
  unread: Stop['items'];
}

/** A checkup that is over. */
export interface Result {
  visited: Visited[];
  /** How many pages there were to look at. */
  of: number;
  /** The person stopped it or closed its window. */
  isStopped: boolean;
}

/** How often the page is looked at, in milliseconds. */
const every = 400;
/** A page on its way may pass through others before it is where it leads. */
const passing = 3_000;
/** How long a page may take to begin. */
const loading = 20_000;
/** How long a person has to give a password. */
const askedFor = 120_000;
/** So many pages in a row that never came are a site, or a network, that is down. */
const tooMany = 2;

/**
 * Leads the tab from page to page and waits at each until what it should tell is read, or cannot be.
 * It reads and never presses anything. Ends early when the person stops it, on our page or on the
 * visited one, when the tab is closed, when nobody is signed in, and when the site does not answer.
 */
export async function checkPages(
  tab: VisitedTab,
  platform: PlatformId,
  stops: readonly Stop[],
  onProgress: (progress: Progress) => void,
  ended: AbortController,
): Promise<Result> {
  const visited: Visited[] = [];
  const result = (isStopped: boolean) => ({ visited, of: stops.length, isStopped });
  for (const [index, stop] of stops.entries()) {
    const progress = { stop, number: index + 1, of: stops.length };
    const from = new Date().toISOString();
    const outcome = await visit({ tab, platform, ended, onProgress, progress, from });
    if (ended.signal.aborted || !(await tab.isOpen())) return result(true);
    visited.push(await visitedWith(outcome, stop, platform, from));
    if (outcome === 'signed-out' || isDown(visited)) break;
  }
  return result(false);
}

/** A page that came is not readable where it said nothing of something it should show. */
async function visitedWith(
  outcome: Outcome,
  stop: Stop,
  platform: PlatformId,
  from: string,
): Promise<Visited> {
  const looks = looksSince(await checklists.read(), platform, from);
  const isRead = (id: string) =>
    stop.parts.every(({ item, part }) => item !== id || looks(item, part).some(isSeen));
  const unread = stop.items.filter(({ id }) => !isRead(id));
  const isPart = outcome === 'read' && unread.length > 0;
  return { stop, outcome: isPart ? 'not-readable' : outcome, unread };
}

function isDown(visited: readonly Visited[]): boolean {
  const last = visited.slice(-tooMany);
  return last.length === tooMany && last.every(({ outcome }) => outcome === 'unreachable');
}

interface Visit {
  tab: VisitedTab;
  platform: PlatformId;
  ended: AbortController;
  onProgress: (progress: Progress) => void;
  progress: Omit<Progress, 'isWaiting'>;
  /** When it began. */
  from: string;
}

async function visit(here: Visit): Promise<Outcome> {
  let outcome: Outcome = 'moved';
  for (const url of here.progress.stop.urls) {
    await here.tab.goTo(url);
    outcome = await stay(here);
    if (outcome !== 'moved') return outcome;
  }
  return outcome;
}

/** Until the page is read, or what stands in the way has stood there long enough. */
async function stay({ tab, platform, ended, onProgress, progress, from }: Visit): Promise<Outcome> {
  const { stop } = progress;
  let last: Arrival | undefined;
  let since = Date.now();
  onProgress({ ...progress, isWaiting: false });
  while (!ended.signal.aborted && (await tab.isOpen())) {
    await rest(every);
    const isWaiting = last === 'password';
    const facts = await tab.look(stripFor({ ...progress, isWaiting }, platform));
    if (facts?.isStopped) ended.abort();
    const arrival = facts && arrivalOf(stop, platform, facts);
    if (arrival !== last) {
      last = arrival;
      since = Date.now();
      onProgress({ ...progress, isWaiting: arrival === 'password' });
    }
    if (arrival === 'here' && isOver(await checklists.read(), platform, stop, from)) return 'read';
    const isSkipped = arrival === 'password' && facts?.isSkipped;
    if (isSkipped || Date.now() - since > longest(arrival))
      return arrival === 'here' ? 'not-readable' : (arrival ?? 'unreachable');
  }
  return 'not-readable';
}

function longest(arrival: Arrival | undefined): number {
  if (!arrival) return loading;
  if (arrival === 'password') return askedFor;
  return arrival === 'here' ? patience + 3_000 : passing;
}

/** Whether every part was looked at since: each with a value, or found missing. */
function isOver(all: Checklists, platform: PlatformId, stop: Stop, from: string): boolean {
  const looks = looksSince(all, platform, from);
  return stop.parts.every(({ item, part }) => looks(item, part).length > 0);
}

function looksSince({ accounts }: Checklists, platform: PlatformId, from: string) {
  const own = Object.values(accounts).filter((account) => account.platform === platform);
  return (item: string, part: string): Look[] =>
    own.flatMap(({ looks }) => looks[item]?.[part] ?? []).filter(({ at }) => at >= from);
}

function isSeen({ value }: Look): boolean {
  return value !== undefined;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
