import { execFileSync } from 'node:child_process';

/** Whether this machine's browser policies may be written. */
export const isRoot = () => process.getuid?.() === 0;

/** How many tests a project of the test runner has, each row of a table counted. */
export function countOf(project: string): number {
  const list = execFileSync(
    'vitest',
    ['list', '--project', project, '--staticParse=false', '--json'],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return JSON.parse(list).length;
}
