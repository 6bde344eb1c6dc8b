import { type Box, meet, type Size } from '../overlay/box.ts';

const gap = 8;

/**
 * The first corner of the viewport where a box of this size covers nothing that is written in;
 * undefined where there is none.
 * @param writing boxes of everything in use, in pixels of the viewport.
 */
export function freeCorner(
  viewport: Size,
  { width, height }: Size,
  writing: readonly Box[],
): { left: number; top: number } | undefined {
  const right = viewport.width - width - gap;
  const bottom = viewport.height - height - gap;
  const corners = [
    { left: gap, top: bottom },
    { left: right, top: bottom },
    { left: right, top: gap },
    { left: gap, top: gap },
  ];
  const fits = viewport.width >= width && viewport.height >= height;
  return fits
    ? corners.find(({ left, top }) =>
        writing.every((box) => !meet(box, { left, top, width, height })),
      )
    : undefined;
}
