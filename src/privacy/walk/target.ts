/** What a setting's control looks like to a person, and how it is reached. */

/**
 * The element to point out: an input that sites hide behind their own drawing has no size to speak of,
 * its label or what is around it has.
 */
export function shownFor(control: HTMLElement): HTMLElement {
  const label = control.closest('label');
  if (label) return label;
  for (let at = control; at.parentElement; at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width >= smallest && height >= smallest) return at;
  }
  return control;
}

/** Less than this, in pixels, is no control to look at. */
const smallest = 12;

/** Brings the person to the control: keyboard and screen reader too, where it can be focused. */
export function goTo(control: HTMLElement): void {
  shownFor(control).scrollIntoView({ block: 'center', behavior: 'instant' });
  const inside = control.matches(focusable)
    ? control
    : control.querySelector<HTMLElement>(focusable);
  (inside ?? control.closest<HTMLElement>(focusable))?.focus({ preventScroll: true });
}

const focusable = 'a[href], button, input, select, textarea, [tabindex], [contenteditable="true"]';
