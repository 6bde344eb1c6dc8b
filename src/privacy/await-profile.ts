import type { ProfileReader } from '../platforms/settings.ts';
import { lookAgain } from './look-again.ts';
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

  function look(): void {
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
    looker.stop();
    clearTimeout(last);
  }

  const looker = lookAgain(look, pause, pause);
  const isOwn = here.some(({ isForm }) => isForm);
  const last = setTimeout(isOwn ? finish : stop, here.length > 0 ? patience : 0);
  return stop;
}
