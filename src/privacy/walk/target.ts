import { all, ancestorsAcross } from '../../platforms/dom.ts';

/** What a setting's control looks like to a person, and how it is reached. */

/**
 * The element to point out: all of a choice, of which the control is the one that is picked; the label
 * of an input, or what is around it, for sites hide it behind their own drawing.
 */
export function shownFor(control: HTMLElement): HTMLElement {
  if (control.matches('input[type="radio"]')) return choiceOf(control as HTMLInputElement);
  return sizeable(control.closest('label') ?? control);
}

/** The smallest element around all radios of one name. */
function choiceOf(radio: HTMLInputElement): HTMLElement {
  const others = all(radio.ownerDocument, 'input[type="radio"]').filter(
    (one) => (one as HTMLInputElement).name === radio.name,
  );
  for (const around of ancestorsAcross(radio))
    if (others.every((one) => around.contains(one))) return sizeable(around as HTMLElement);
  return radio;
}

function sizeable(element: HTMLElement): HTMLElement {
  for (const around of ancestorsAcross(element)) {
    const { width, height } = around.getBoundingClientRect();
    if (width >= smallest && height >= smallest) return around as HTMLElement;
  }
  return element;
}

/** Less than this, in pixels, is no control to look at. */
const smallest = 12;

/** Brings the person to the control: keyboard and screen reader too, where it can be focused. */
export function goTo(control: HTMLElement): void {
  bringIntoView(control, 'center');
  const inside = control.matches(focusable)
    ? control
    : control.querySelector<HTMLElement>(focusable);
  (inside ?? control.closest<HTMLElement>(focusable))?.focus({ preventScroll: true });
}

export function bringIntoView(control: HTMLElement, block: 'center' | 'nearest'): void {
  shownFor(control).scrollIntoView({ block, behavior: 'instant' });
}

const focusable = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';
