import { atMost, figure, type Row } from '../../scripts/report-table.ts';
import { budgetOf, builtFiles, gzipped } from '../build/built.ts';

/** The most that may come to a page where somebody types, besides what stands there already. */
const mostWhereSomebodyTypes = 60_000;

/** Gzipped bytes of every script of the Chromium build; the models are data, and counted apart from code. */
export function sizes(): Row[] {
  const scripts = builtFiles('chromium', 'js').map(({ path, ...file }) => ({
    path,
    size: gzipped({ path, ...file }),
  }));
  const compose = scripts.find(({ path }) => path === 'compose.js')?.size ?? Number.NaN;
  return [
    ...scripts.map(({ path, size }) => {
      const measure = `${path}${path === 'models.js' ? ' (models alone)' : ''}, gzipped`;
      const budget = budgetOf(path);
      return budget === undefined
        ? figure(measure, size, 'bytes')
        : atMost(budget, measure, size, 'bytes');
    }),
    ...scripts
      .filter(({ path }) => path.startsWith('site-'))
      .map(({ path, size }) =>
        atMost(mostWhereSomebodyTypes, `compose.js and ${path}, gzipped`, compose + size, 'bytes'),
      ),
  ];
}
