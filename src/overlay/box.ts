/** Boxes of what shows in a page, in pixels of the viewport. */

export interface Size {
  width: number;
  height: number;
}
export interface Box extends Size {
  left: number;
  top: number;
}

/** Narrower than this, what is opened is a sheet at an edge of the screen. */
const narrow = 520;

export function isNarrow({ width }: Size): boolean {
  return width < narrow;
}

export function end({ left, width }: Box): number {
  return left + width;
}

export function bottom({ top, height }: Box): number {
  return top + height;
}

/** Whether one lies over the other; one without any area may, too. */
export function meet(a: Box, b: Box): boolean {
  return a.left < end(b) && b.left < end(a) && a.top < bottom(b) && b.top < bottom(a);
}

/** The area that is of both. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(end(a), end(b)) - Math.max(a.left, b.left);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return Math.max(width, 0) * Math.max(height, 0);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
