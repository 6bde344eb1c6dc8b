import type { ProfileReader } from '../platforms/settings.ts';
import { patience } from './watch-page.ts';

/** How soon a page that changes is looked at again, in milliseconds. */
const pause = 500;

/**
 * Waits for the page to show something of the person's own profile: the examiner is large, and most
 * profiles are other people's. A page that has shown nothing after a while is somebody else's, unless
 * it is the form in which one's own is edited: then the examiner is the one to say so.
 * @param then called at most once.
 * @returns what ends the wait.
 */
export function awaitProfile(readers: readonly ProfileReader[], then: () => void): () => void {
  const { href } = location;
  const here = readers.filter(({ isAt }) => isAt(new URL(href)));
  const observer = new MutationObserver(lookSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookSoon(): void {
    timer ??= setTimeout(look, pause);
  }

  function look(): void {
    timer = undefined;
    if (location.href !== href) {
      stop();
      return;
    }
    if (!here.some((reader) => reader.read(document))) return;
    finish();
  }

  function finish(): void {
    stop();
    then();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(last);
  }

  const isOwn = here.some(({ isForm }) => isForm);
  const last = setTimeout(isOwn ? finish : stop, here.length > 0 ? patience : 0);
  observer.observe(document, { subtree: true, childList: true });
  lookSoon();
  return stop;
}
