import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Contrast as WCAG 2 counts it. */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function onEach(inks: string[], grounds: string[]): [string, string][] {
  return inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]));
}

const grounds = ['paper', 'raised', 'sunken'];
const text = [
  ...onEach(['ink', 'muted', 'accent', 'note', 'warn', 'hold', 'good'], grounds),
  ...['note', 'warn', 'hold', 'good', 'accent'].flatMap((name) =>
    onEach([name, 'ink'], [`${name}-wash`]),
  ),
  ...onEach(['on-accent'], ['accent']),
];
const edges = onEach(['edge', 'focus'], grounds);

describe.each(['light', 'dark'] as const)('%s colours', (scheme) => {
  const of = (name: string) => pairs.get(name)?.[scheme] ?? `no colour ${name}`;

  test.each(text)('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(edges)('%s can be made out on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
