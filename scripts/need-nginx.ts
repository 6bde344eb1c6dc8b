import { existsSync } from 'node:fs';
import { installPackages } from './apt.ts';

const program = '/usr/sbin/nginx';

/** The web server that the shipped configuration is for; installed where it is missing and may be. */
export function needNginx(): void {
  if (!existsSync(program)) installPackages(['nginx']);
  if (existsSync(program)) return;
  console.error('Please install nginx, then run the command again.');
  process.exit(1);
}
