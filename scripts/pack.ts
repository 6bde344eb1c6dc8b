import { build } from 'vite';

/** `npm pack` runs this first: the admin's command line as one file that needs no other package. */
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: 'scripts/admin.ts',
    outDir: '.output/admin',
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'second-look.mjs', banner: '#!/usr/bin/env node' },
    },
  },
  ssr: { noExternal: true },
});
