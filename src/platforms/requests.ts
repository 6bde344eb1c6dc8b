import { isElement, labelOf } from './dom.ts';
import { type Slots, slotTable } from './slots.ts';

/** Tells presses that ask somebody for friendship, a connection or to be followed. */
export type IsRequest = (path: readonly EventTarget[]) => boolean;

const pressable = 'button, a, [role="button"]';

/** Made for the sentinel of one site, from that family of slots alone. */
export function requestsBy(family: Slots<'request', 'request'>): IsRequest {
  const { css, said } = slotTable(family).builtIn;
  return (path) => {
    const control = path.filter(isElement).find((element) => element.matches(pressable));
    if (!control) return false;
    const marks = css('request');
    return (
      (marks !== '' && control.matches(marks)) || said('request', labelOf(control)) !== undefined
    );
  };
}
