import { expect, it } from 'vitest';
import { freeCorner } from '../../src/reminders/place.ts';

const viewport = { width: 1000, height: 800 };
const size = { width: 400, height: 60 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});

it('is at the bottom left of a page where nothing is written', () => {
  expect(freeCorner(viewport, size, [])).toEqual({ left: 8, top: 732 });
});

it('is in another corner when the first is written in', () => {
  expect(freeCorner(viewport, size, [box(0, 700, 300, 800)])).toEqual({ left: 592, top: 732 });
});

it('is in another corner for what a browser has measured, whose boxes cannot be spread', () => {
  class Measured {
    get width() {
      return size.width;
    }
    get height() {
      return size.height;
    }
  }
  const corner = freeCorner(viewport, new Measured(), [box(0, 700, 300, 800)]);
  expect(corner).toEqual({ left: 592, top: 732 });
});

it('is nowhere when what is written in takes the page', () => {
  expect(freeCorner(viewport, size, [box(0, 0, 1000, 800)])).toBeUndefined();
});

it('is nowhere on a page too small for it', () => {
  expect(freeCorner({ width: 300, height: 800 }, size, [])).toBeUndefined();
});
