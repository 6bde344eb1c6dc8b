/** Looks at a page again after it changed, however often it does. */
export interface Looker {
  /** Within the pause. */
  soon(): void;
  stop(): void;
}

/**
 * @param first when the first look comes, before which there is none; in milliseconds.
 * @param pause between two looks, in milliseconds.
 * @param changes what is seen besides nodes that come and go.
 */
export function lookAgain(
  look: () => void,
  first: number,
  pause: number,
  changes: MutationObserverInit = {},
): Looker {
  const observer = new MutationObserver(soon);
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(run, first);

  function run(): void {
    timer = undefined;
    look();
  }

  function soon(): void {
    timer ??= setTimeout(run, pause);
  }

  observer.observe(document, { subtree: true, childList: true, ...changes });
  return {
    soon,
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
