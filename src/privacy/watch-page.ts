import { controlsOn } from '../platforms/controls.ts';
import type { Control, SiteSettings } from '../platforms/settings.ts';
import { lookAgain } from './look-again.ts';
import { nameOfPart, type PartShown, partsAt, partsShown } from './parts-shown.ts';

/** What a look at one part of a setting gave. */
export interface News {
  item: string;
  part: string;
  /** Absent where the page does not show it, though it has had time to. */
  control?: Control;
  /** The person is changing it in a form: what was read before no longer holds. */
  isOutdated?: true;
  /** The handle of the account it was said of; empty where the page does not tell. */
  account: string;
}

/**
 * Under which address each control of this document was seen first, by the parts that address shows.
 * A site that leads to another page inside the document may leave the old page's controls standing for
 * seconds: they are not the new page's.
 */
export type FirstSeen = WeakMap<Element, string>;

/** How soon a page that changes is looked at again, and how long a value has to stay the same, in milliseconds. */
const pause = 300;
/** How long after a change of address inside the page what stands there may belong to the page before. */
const arrival = 1_000;
/** How long the page may take to show who is signed in. */
const introduction = 2_500;
/** How long a control may be late before it counts as missing. */
export const patience = 8_000;

const presses = ['input', 'change', 'click'] as const;
const states = ['checked', 'aria-checked', 'aria-pressed', 'aria-label', 'disabled'];

/**
 * Reads what this settings page tells, now and whenever the page or the person changes it, until the
 * address is another. It only looks; the page is left as it is.
 * @param tell called once for every change of what can be read.
 * @param firstSeen what the watches of this document saw before; kept up.
 * @returns what ends the watch.
 */
export function watchPage(
  site: Pick<SiteSettings, 'readers' | 'accountOf'>,
  tell: (news: News) => void,
  firstSeen: FirstSeen = new WeakMap(),
): () => void {
  const { href } = location;
  const here = partsAt(site.readers, new URL(href)).map(nameOfPart).join();
  const start = performance.now();
  const elapsed = () => performance.now() - start;
  const told = new Map<string, string>();
  const seen = new Map<string, string>();
  const touched = new WeakSet<EventTarget>();

  function look(): void {
    if (location.href !== href) {
      stop();
      return;
    }
    for (const control of controlsOn(document))
      if (!firstSeen.has(control)) firstSeen.set(control, here);
    const parts = partsShown(site.readers, document, new URL(href));
    const account = site.accountOf(document).handle ?? '';
    const isIntroduced = account !== '' || elapsed() > introduction;
    for (const part of parts) {
      const news = newsOf(part);
      const isSteady = hasStayed(seen, part, account, news);
      if (!isSteady || !isIntroduced) looker.soon();
      else if (news && !hasStayed(told, part, account, news)) tell({ ...news, account });
    }
  }

  /** Undefined while there is nothing to tell. */
  function newsOf(shown: PartShown): Omit<News, 'account'> | undefined {
    const { item, part, isForm } = shown;
    const control = isOfThisPage(shown.control) ? shown.control : undefined;
    if (control && isForm && touched.has(control.element)) return { item, part, isOutdated: true };
    if (control) return { item, part, control };
    return elapsed() > patience ? { item, part } : undefined;
  }

  function isOfThisPage(control: Control | undefined): boolean {
    return !control || (firstSeen.get(control.element) ?? here) === here;
  }

  function hear(event: Event): void {
    if (event.type !== 'click') for (const target of event.composedPath()) touched.add(target);
    looker.soon();
  }

  function stop(): void {
    looker.stop();
    clearTimeout(late);
    for (const type of presses) document.removeEventListener(type, hear, true);
  }

  const looker = lookAgain(look, isLoadedHere() ? 0 : arrival, pause, {
    ...{ characterData: true, attributeFilter: states },
  });
  for (const type of presses) document.addEventListener(type, hear, true);
  const late = setTimeout(look, patience + pause);
  return stop;
}

/** Whether the same was noted before of this part; notes it. */
function hasStayed(
  notes: Map<string, string>,
  shown: PartShown,
  account: string,
  news: Omit<News, 'account'> | undefined,
): boolean {
  const key = nameOfPart(shown);
  const { value, rules } = news?.control ?? {};
  const note = JSON.stringify([account, value, rules, news?.isOutdated]);
  const isSame = notes.get(key) === note;
  notes.set(key, note);
  return isSame;
}

/** Whether the page was loaded at this very address, rather than led to it. */
function isLoadedHere(): boolean {
  return performance.getEntriesByType('navigation')[0]?.name === location.href;
}
