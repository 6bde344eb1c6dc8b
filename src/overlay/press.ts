import { isHit } from './hit.ts';

/**
 * Presses that count as the person's own: the browser's word that they are no script's, and our
 * control really on top where they landed, not under something of the page.
 */
export function press(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted && isOnTop(event)) act();
  };
}

function isOnTop(event: Event): boolean {
  const control = event.currentTarget;
  if (!(control instanceof HTMLElement)) return false;
  const point = pointOf(event, control);
  return isHit(control, point.x, point.y);
}

/** Keys and screen readers press without a point: then it is the control's middle that must show. */
function pointOf(event: Event, control: HTMLElement): { x: number; y: number } {
  if (event instanceof MouseEvent && event.detail > 0)
    return { x: event.clientX, y: event.clientY };
  control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = control.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
