declare global {
  interface Window {
    /** Moves the page's clock, in milliseconds. */
    passTime(by: number): void;
  }
}

/**
 * Run in a page before its own scripts: clock and chance are the same in every page, so that what
 * editors decide by them (which keys one undo takes back, the names of blocks) is no difference. The
 * extension lives in a world of its own and keeps the real ones.
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
  window.passTime = (by) => {
    now += by;
  };
  Math.random = () => {
    random = (random * 48271) % 2147483647;
    return random / 2147483647;
  };
  crypto.randomUUID = () =>
    `00000000-0000-4000-8000-${String(Math.random()).slice(2, 14)}` as never;
}
