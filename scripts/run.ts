import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const bin = join(import.meta.dirname, '..', 'node_modules', '.bin');

/** Runs a tool of the project, its output shown; true when it succeeded. */
export function run(tool: string, ...args: string[]): boolean {
  const { status } = spawnSync(join(bin, tool), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
