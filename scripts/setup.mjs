// Runs one of the scripts beside it after making sure of what it needs: the packages of the lockfile
// and Node 24. Plain JavaScript without dependencies, so that any Node from 18 can start it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed');
const [script, ...args] = process.argv.slice(2);

installPackages();
const node = rightNode();
const env = {
  ...process.env,
  PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
};
const { status } = spawnSync(node, [join(root, 'scripts', `${script}.ts`), ...args], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);

/** Installs exactly the lockfile, and only when it changed since the last time. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('Installing packages ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(
    npm,
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      // What is printed belongs to the script that runs next.
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    },
  );
  if (done.status !== 0) {
    console.error(
      'The packages could not be installed. Is the network there? Then run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

/** Node 24 from the packages; else the Node that runs this, if it is new enough. */
function rightNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const packaged = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  console.error(
    `There is no packaged Node for ${platform} ${process.arch}. Install Node 24 and run the command again.`,
  );
  return process.exit(1);
}
