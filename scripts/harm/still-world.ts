declare global {
  interface Window {
    /** Moves the page's clock, in milliseconds, and runs what was due by then. */
    passTime(by: number): void;
    /** From now on what the page puts off waits for `passTime`. */
    stopTime(): void;
    /** Once the page has done what it does at once. */
    calm(): Promise<void>;
    /** Once it has, and has painted. */
    settle(): Promise<void>;
  }
}

/**
 * Run in a page before its own scripts: clock and chance are the same in every page, so that what
 * editors decide by them (which keys one undo takes back, the names of blocks) is no difference. What
 * the page puts off comes when the driver says so, however busy the machine. The extension lives in a
 * world of its own and keeps the real ones.
 */
export function makeStill(): void {
  const RealDate = Date;
  let now = RealDate.UTC(2026, 9, 5, 9);
  let random = 1;
  class StillDate extends RealDate {
    constructor(...given: [] | [number]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now(): number {
      return now;
    }
  }
  window.Date = StillDate as DateConstructor;
  Math.random = () => {
    random = (random * 48271) % 2147483647;
    return random / 2147483647;
  };
  crypto.randomUUID = () =>
    `00000000-0000-4000-8000-${String(Math.random()).slice(2, 14)}` as never;

  /** Shorter than this, in milliseconds, is how engines say "after this event". */
  const atOnce = 25;
  /** How many times as fast a page fills in. */
  const hurry = 10;
  const { setTimeout: later, clearTimeout: forget } = window;
  const waiting = new Map<number, { at: number; run(): void }>();
  const coming = new Set<number>();
  let isStopped = false;
  let last = 0;

  window.setTimeout = ((work: TimerHandler, delay = 0, ...given: unknown[]) => {
    const run = typeof work === 'function' ? () => work(...given) : () => undefined;
    if (!isStopped || delay < atOnce) {
      const id: number = later(
        () => {
          coming.delete(id);
          run();
        },
        delay < atOnce ? delay : delay / hurry,
      );
      coming.add(id);
      return id;
    }
    last -= 1;
    waiting.set(last, { at: now + delay, run });
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (id !== undefined && Number(id) < 0) waiting.delete(Number(id));
    else {
      coming.delete(Number(id));
      forget(id);
    }
  };
  window.stopTime = () => {
    isStopped = true;
  };
  window.passTime = (by) => {
    const end = now + by;
    for (;;) {
      const due = [...waiting].filter(([, { at }]) => at <= end);
      const [next] = due.toSorted(([, one], [, other]) => one.at - other.at);
      if (!next) break;
      const [id, { at, run }] = next;
      waiting.delete(id);
      now = Math.max(now, at);
      run();
    }
    now = end;
  };

  /** The driver is answered before the page has heard that an input method is done. */
  let isComposing = false;
  addEventListener('compositionstart', () => (isComposing = true), true);
  addEventListener('compositionend', () => (isComposing = false), true);
  const isCalm = () => coming.size === 0 && !isComposing;

  let hasChanged = false;
  const watcher = new MutationObserver(() => (hasChanged = true));
  const parts = { subtree: true, childList: true, characterData: true, attributes: true };
  watcher.observe(document, parts);

  const task = () => new Promise<void>((done) => later(done));
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => later(done)));
  /** In milliseconds: whatever it is, it will not be over soon. */
  const patience = 1_000;
  /** Until nothing happens for a moment, or for two where something was put off. */
  async function quiet(until: number): Promise<void> {
    let wanted = 1;
    while (wanted > 0 && performance.now() < until) {
      if (!isCalm()) wanted = 2;
      hasChanged = false;
      await task();
      if (isCalm() && !hasChanged) wanted -= 1;
    }
    // Where a mention was selected in TipTap, Chromium never says that the input method is done.
    if (wanted > 0) isComposing = false;
  }
  window.calm = () => quiet(performance.now() + patience);
  window.settle = async () => {
    const until = performance.now() + patience;
    do {
      await quiet(until);
      hasChanged = false;
      await frame();
    } while ((hasChanged || !isCalm()) && performance.now() < until);
  };
}
