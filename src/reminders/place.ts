interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const gap = 8;

/**
 * The first corner of the viewport where a box of this size covers nothing that is written in;
 * undefined where there is none.
 * @param writing boxes of everything in use, in pixels of the viewport.
 */
export function freeCorner(
  viewport: { width: number; height: number },
  size: { width: number; height: number },
  writing: readonly Box[],
): { left: number; top: number } | undefined {
  const right = viewport.width - size.width - gap;
  const bottom = viewport.height - size.height - gap;
  const corners = [
    { left: gap, top: bottom },
    { left: right, top: bottom },
    { left: right, top: gap },
    { left: gap, top: gap },
  ];
  const fits = viewport.width >= size.width && viewport.height >= size.height;
  return fits
    ? corners.find(({ left, top }) =>
        writing.every((box) => !overlaps(box, { left, top, ...size })),
      )
    : undefined;
}

function overlaps(box: Box, at: { left: number; top: number; width: number; height: number }) {
  return (
    box.left < at.left + at.width &&
    at.left < box.right &&
    box.top < at.top + at.height &&
    at.top < box.bottom
  );
}
