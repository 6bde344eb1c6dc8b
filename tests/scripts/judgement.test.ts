import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documented, marksOf } from '../../scripts/judge/document.ts';

const text = readFileSync('docs/judgement.md', 'utf8');

describe('the tables of docs/judgement.md', () => {
  it.each(documented)(
    'has the figures of "%s" between its marks, as the command writes them',
    (section) => {
      const { open, close } = marksOf(section);
      const table = text.slice(text.indexOf(open) + open.length, text.indexOf(close)).trim();
      const [header, rule, ...rows] = table.split('\n');
      expect(header).toBe('| measure | Second Look | best peer | aim | beyond |');
      expect(rule).toBe('| --- | --- | --- | --- | --- |');
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        expect(row).toMatch(/^\| [^|]+ \| (?:-?[\d.]+[^|]*|needs --data) \|.*\|.*\|.*\|$/);
    },
  );

  it('has no table of figures outside the marks', () => {
    const written = text.replaceAll(/<!-- npm run judge writes this[\s\S]*?<!-- end: \w+ -->/g, '');
    expect(written).not.toContain('|');
  });
});
