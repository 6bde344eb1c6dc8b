import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import project from '../package.json' with { type: 'json' };
import { run } from './run.ts';

/**
 * `npm run pack`: the admin's command line as one file, which needs no other package but Node, and as
 * `second-look-<version>.tgz` for `npm install --global`.
 */
const folder = '.output/admin';
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'scripts/admin.ts',
    outDir: folder,
    target: 'node22',
    rolldownOptions: {
      output: { entryFileNames: 'second-look.mjs', banner: '#!/usr/bin/env node' },
    },
  },
  ssr: { noExternal: true },
});
const { name, version, description, license, type } = project;
const bin = { [name]: 'second-look.mjs' };
const engines = { node: '>=22' };
writeFileSync(
  `${folder}/package.json`,
  JSON.stringify(
    { name, version, private: true, description, license, type, engines, bin },
    null,
    2,
  ),
);
if (!run('npm', 'pack', `./${folder}`, '--loglevel=error')) process.exitCode = 1;
