import { atMost, figure, type Row } from '../../scripts/report-table.ts';
import { budgetOf, builtFiles, gzipped } from '../build/built.ts';

/** Gzipped bytes of every script of the Chromium build; the models are data, and counted apart from code. */
export function sizes(): Row[] {
  return builtFiles('chromium', 'js').map((script) => {
    const measure = `${script.path}${script.path === 'models.js' ? ' (models alone)' : ''}, gzipped`;
    const budget = budgetOf(script.path);
    const size = gzipped(script);
    return budget === undefined
      ? figure(measure, size, 'bytes')
      : atMost(budget, measure, size, 'bytes');
  });
}
