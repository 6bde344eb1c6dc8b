import type { Control, PartReader, SiteSettings } from '../platforms/settings.ts';

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

/** How often a page that changes is looked at, and how long a value has to stay the same, in milliseconds. */
const pause = 300;
/** How long after a change of address inside the page what stands there may belong to the page before. */
const arrival = 1_000;
/** How long the page may take to show who is signed in. */
const introduction = 2_500;
/** How long a control may be late before it counts as missing. */
export const patience = 8_000;

const changes = ['input', 'change', 'click'] as const;

/**
 * Reads what this settings page tells, now and whenever the page or the person changes it, until the
 * address is no settings page any more. It only looks; the page is left as it is.
 * @param tell called once for every change of what can be read.
 * @returns what ends the watch.
 */
export function watchPage(
  site: Pick<SiteSettings, 'readers' | 'accountOf'>,
  tell: (news: News) => void,
): () => void {
  const start = performance.now();
  const told = new Map<string, string>();
  const before = new Map<string, string>();
  const touched = new WeakSet<EventTarget>();
  const observer = new MutationObserver(lookSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookSoon(): void {
    timer ??= setTimeout(look, pause);
  }

  function look(): void {
    timer = undefined;
    const url = new URL(location.href);
    const readers = site.readers.filter(({ isAt }) => isAt(url));
    if (readers.length === 0) {
      stop();
      return;
    }
    const account = site.accountOf(document).handle ?? '';
    const isKnown = account !== '' || elapsed() > introduction;
    const isSteady = readers.map((reader) => lookAt(reader, account)).every(Boolean);
    if (!isKnown || !isSteady) lookSoon();

    function lookAt(reader: PartReader, by: string): boolean {
      const { item, part } = reader;
      const news = newsOf(reader);
      const key = `${item} ${part}`;
      const what = JSON.stringify([by, news?.control?.value, news?.isOutdated]);
      const isSame = before.get(key) === what;
      before.set(key, what);
      if (!isSame) return false;
      if (!isKnown || !news || told.get(key) === what || isReadElsewhere(reader)) return true;
      told.set(key, what);
      tell({ item, part, account: by, ...news });
      return true;
    }

    /** A part may have two readers on one page: the one that sees nothing keeps quiet. */
    function isReadElsewhere(reader: PartReader): boolean {
      return readers.some(
        (other) =>
          other !== reader &&
          other.item === reader.item &&
          other.part === reader.part &&
          other.read(document) !== undefined,
      );
    }
  }

  /** Undefined while there is nothing to tell. */
  function newsOf({ read, isForm }: PartReader): Pick<News, 'control' | 'isOutdated'> | undefined {
    const control = read(document);
    if (control && isForm && touched.has(control.element)) return { isOutdated: true };
    if (control) return { control };
    return elapsed() > patience ? {} : undefined;
  }

  function elapsed(): number {
    return performance.now() - start;
  }

  function hear(event: Event): void {
    const [target] = event.composedPath();
    if (target && event.type !== 'click') touched.add(target);
    lookSoon();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
    for (const type of changes) document.removeEventListener(type, hear, true);
  }

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['checked', 'aria-checked', 'aria-pressed', 'aria-label', 'disabled'],
  });
  for (const type of changes) document.addEventListener(type, hear, true);
  const late = setTimeout(look, patience + pause);
  timer = setTimeout(look, isLoadedHere() ? 0 : arrival);
  return stop;
}

/** Whether the page was loaded at this very address, rather than led to it. */
function isLoadedHere(): boolean {
  return performance.getEntriesByType('navigation')[0]?.name === location.href;
}
