import { describe, expect, test } from 'vitest';
import { panelBox, panelWidth, pillBox, type Scene } from '../../../src/compose/panel/layout.ts';
import { type Box, meet, type Size } from '../../../src/overlay/box.ts';

const pillSize = { width: 150, height: 28 };

/** A composer of this size in the middle of the viewport: text above, controls below. */
function scene(viewport: Size, size: Size): Scene {
  const left = (viewport.width - size.width) / 2;
  const top = (viewport.height - size.height) / 2;
  const scope = { left, top, ...size };
  const editor = {
    left: left + 16,
    top: top + 16,
    width: size.width - 32,
    height: size.height - 80,
  };
  return { viewport, scope, editor };
}

function arrange(where: Scene, height: number): { pill: Box; panel: Box } {
  const pill = pillBox(where, pillSize);
  return { pill, panel: panelBox(where, { width: panelWidth(where), height }, pill) };
}

const desktop = { width: 1280, height: 800 };

describe('where there is room', () => {
  const dialog = scene(desktop, { width: 500, height: 400 });

  test('pill and panel cover nothing of the composer, nor each other', () => {
    const { pill, panel } = arrange(dialog, 560);
    expect(meet(pill, dialog.scope)).toBe(false);
    expect(meet(panel, dialog.scope)).toBe(false);
    expect(meet(panel, pill)).toBe(false);
  });

  test('the panel stands on the side that has room', () => {
    const atRight: Scene = {
      ...dialog,
      scope: { ...dialog.scope, left: 760 },
      editor: { ...dialog.editor, left: 776 },
    };
    const { panel } = arrange(atRight, 560);
    expect(panel.left + panel.width).toBeLessThanOrEqual(760);
    expect(panel.height).toBe(560);
  });

  test('a panel beside a wide composer gets narrower before it covers it', () => {
    const wide = scene(desktop, { width: 620, height: 400 });
    const { panel } = arrange(wide, 560);
    expect(meet(panel, wide.scope)).toBe(false);
    expect(panel.height).toBe(560);
  });

  test('a comment in a feed as wide as the window has its panel below or above', () => {
    const comment = scene({ width: 700, height: 900 }, { width: 690, height: 60 });
    expect(meet(arrange(comment, 300).panel, comment.scope)).toBe(false);
  });
});

test.each([
  ['left to right', false, 740],
  ['right to left', true, 0],
])('a composer that fills the window keeps its Post button in sight, %s', (_, isMirrored, left) => {
  const full = { ...scene({ width: 900, height: 700 }, { width: 900, height: 700 }), isMirrored };
  const post = { left, top: 644, width: 160, height: 56 };
  const { pill, panel } = arrange(full, 600);
  expect(meet(pill, post)).toBe(false);
  expect(meet(panel, post)).toBe(false);
});

test('on a narrow screen the panel is a sheet along the bottom that leaves the draft in sight', () => {
  const phone = scene({ width: 320, height: 640 }, { width: 300, height: 200 });
  const { panel } = arrange(phone, 900);
  expect(panel).toMatchObject({ left: 0, width: 320 });
  expect(panel.top + panel.height).toBe(640);
  expect(panel.height).toBeLessThanOrEqual(640 * 0.6);
});

test('from 320 pixels up, whatever the composer, both are inside the viewport', () => {
  for (const width of [320, 400, 519, 520, 700, 1024, 1280, 2560])
    for (const height of [256, 480, 800, 1440])
      for (const part of [0.2, 0.5, 0.9, 1.5]) {
        const viewport = { width, height };
        const where = scene(viewport, { width: width * part, height: height * part });
        for (const box of Object.values(arrange(where, 700))) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(width);
          expect(box.top + box.height).toBeLessThanOrEqual(height);
        }
      }
});
