import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Look } from '../../src/browser/items.ts';
import { basePack } from '../../src/policy/base/base.ts';
import type { PlatformId, SettingValue } from '../../src/policy/vocabulary.ts';
import type { BrowserId, Session } from '../e2e/driver/launch.ts';
import { forgetLooks, looksIn, openSettings } from '../e2e/driver/settings.ts';
import type { Ask } from '../sites/settings/scene.ts';
import { type Expected, partsOf, type Visit } from './cases.ts';

/** What became of one part on one visit. */
export interface Outcome {
  browser: BrowserId;
  site: PlatformId;
  id: string;
  /** The state the page showed; empty where it showed none. */
  state: string;
  layout: string;
  language: string;
  /** What was wrong with the page, if anything: `late`, `signed-out`, `X4.email missing`. */
  trouble: string;
  result: 'right' | 'not readable' | 'wrong' | 'not read';
  /** What was read, where it was wrong, and whether that would pass for a personal account. */
  read?: string;
  isPass?: boolean;
  evidence: string;
}

/** Several pages at a time: most of a visit is waiting. */
const together = 6;
/** A control that is late comes after five seconds; what is read is told well within one more. */
const patience = 15_000;
/** How long a page that shows nothing is given to be read wrongly, once it has loaded. */
const temptation = 2_500;

/** Makes every visit in this browser. */
export async function goThrough(session: Session, visits: readonly Visit[]): Promise<Outcome[]> {
  const own = await session.openExtension('popup.html');
  const outcomes: Outcome[] = [];
  for (const group of groupsOf(visits)) {
    await forgetLooks(own);
    const done = group.map((visit) => goTo(session, own, visit));
    outcomes.push(...(await Promise.all(done)).flat());
  }
  await own.close();
  return outcomes;
}

async function goTo(session: Session, own: Page, visit: Visit): Promise<Outcome[]> {
  const { site, page, ask, expected } = visit;
  const tab = await openSettings(session, site, page.address, ask);
  const looks = await settled(own, expected);
  await tab.close();
  return expected.map((one) => outcomeOf(session.id, visit, one, looks[one.id]));
}

/** Until everything that has to be read was, and what must not be read had its chance. */
async function settled(own: Page, expected: readonly Expected[]): Promise<Record<string, Look>> {
  const start = performance.now();
  const least = expected.every(({ isSure }) => isSure) ? 0 : temptation;
  for (;;) {
    const looks = await looksIn(own);
    const isDone = expected.every(({ id, isSure }) => !isSure || looks[id]?.value !== undefined);
    const elapsed = performance.now() - start;
    if ((isDone && elapsed >= least) || elapsed > patience) return looks;
    await rest(150);
  }
}

function outcomeOf(
  browser: BrowserId,
  { ask, site }: Visit,
  { id, value, isSure, evidence }: Expected,
  look: Look | undefined,
): Outcome {
  const read = look?.value;
  return {
    ...{
      browser,
      site: site.platform,
      id,
      evidence,
      state: value ?? '',
      layout: ask.layout ?? '',
      language: ask.lang ?? '',
    },
    trouble: troubleOf(ask),
    result: resultOf(value, read, isSure),
    ...(read !== undefined && read !== value && { read, isPass: passes(id, read) }),
  };
}

function troubleOf({ missing, trouble, next }: Ask): string {
  if (missing) return trouble ? `${trouble} for ${missing}` : `${missing} missing`;
  return next ? 'led here' : (trouble ?? '');
}

function passes(id: string, value: SettingValue): boolean {
  const item = basePack.checklist.find((one) => `${one.id}.${id.split('.')[1]}` === id);
  return item?.wanted.personal?.includes(value) ?? false;
}

function resultOf(
  value: string | undefined,
  read: string | undefined,
  isSure: boolean,
): Outcome['result'] {
  if (read === undefined) return isSure ? 'not read' : 'not readable';
  return read === value ? 'right' : 'wrong';
}

/** Visits that can be made together: no part twice, or one would be taken for the other. */
function groupsOf(visits: readonly Visit[]): Visit[][] {
  const groups: { visits: Visit[]; ids: Set<string> }[] = [];
  for (const visit of visits) {
    const { site, page, next } = visit;
    const ids = [page, ...(next ? [next.page] : [])].flatMap((one) => partsOf(site, one));
    const open = groups.find(
      (group) => group.visits.length < together && !ids.some((id) => group.ids.has(id)),
    );
    if (open) {
      open.visits.push(visit);
      for (const id of ids) open.ids.add(id);
    } else groups.push({ visits: [visit], ids: new Set(ids) });
  }
  return groups.map((group) => group.visits);
}
