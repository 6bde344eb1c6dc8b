import { spawnSync } from 'node:child_process';

/** Runs a tool of the project, found on the PATH that `setup.mjs` gives, its output shown; true when it succeeded. */
export function run(tool: string, ...args: string[]): boolean {
  const { status } = spawnSync(tool, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
