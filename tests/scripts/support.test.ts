import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Outcome } from '../../scripts/support/outcomes.ts';
import { supportPage } from '../../scripts/support/page.ts';
import { surfaces } from '../e2e/driver/surfaces.ts';

it('the table of support is the one that the tests of now write, with what came of them last', () => {
  const page = readFileSync('docs/support.md', 'utf8');
  const rows = surfaces.map((surface) => {
    const cells = page.split('\n').find((line) => line.startsWith(`| ${surface.name} |`));
    const [, , , , chromium, firefox] = (cells ?? '').split('|').map((cell) => cell.trim());
    return { surface, chromium: chromium as Outcome, firefox: firefox as Outcome };
  });
  expect(page).toBe(supportPage(rows));
  expect(rows.flatMap(({ chromium, firefox }) => [chromium, firefox])).not.toContain('failed');
});
