import { settles } from '../../overlay/live-region.ts';
import type { View } from '../view.ts';
import { announcement } from './status.ts';

export interface Speech {
  /** What the live region holds for this view. */
  textFor(view: View): string;
  /** Makes the next text differ, so that it is said again. */
  repeat(): void;
  stop(): void;
}

/**
 * What screen readers are told. They speak what changes in a region that they know, so it is empty
 * for a moment.
 * @param onReady called once, when that moment is over.
 */
export function makeSpeech(onReady: () => void): Speech {
  let said = '';
  let tail = '';
  let isReady = false;
  const wait = setTimeout(() => {
    isReady = true;
    onReady();
  }, settles);
  return {
    textFor(view) {
      if (isReady) said = announcement(view, said);
      return said + tail;
    },
    repeat() {
      tail = tail ? '' : '\u00a0';
    },
    stop: () => clearTimeout(wait),
  };
}
