import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isRoot } from './root.ts';

/** Only Debian's package manager, and only where no password would be asked. */
export function installPackages(names: readonly string[]): void {
  if (!existsSync('/usr/bin/apt-get')) return;
  const asRoot = isRoot() ? [] : ['sudo', '-n'];
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    return spawnSync(command, rest, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  console.error(`Installing ${names.join(' and ')} ...`);
  if (apt('update').status === 0) apt('install', '-y', '--no-install-recommends', ...names);
}
