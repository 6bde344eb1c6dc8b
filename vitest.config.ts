import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const endToEnd = { testTimeout: 60_000, hookTimeout: 120_000 };
/** Most of a test's time goes by in waiting for its browser; two of Firefox, though, keep a small machine too busy. */
const filesAtOnce = { chromium: 2, firefox: 1 };

/** `quick` runs the unit project; `build` looks at what was built; the two browser projects run the same end-to-end specs, `root` what writes the machine's browser policy, for which Firefox (`managed/`) needs no root. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Hundreds of random texts take longer on a machine that is busy.
          testTimeout: 20_000,
          include: [
            'tests/{policy,examine,platforms,overlay,compose,reminders,privacy,updates,ui,popup,welcome,options,browser,background,admin,scripts,corpus}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/setup.ts'],
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          ...endToEnd,
          name: browser,
          maxWorkers: filesAtOnce[browser],
          include: [
            'tests/e2e/*.spec.ts',
            browser === 'firefox' ? 'tests/e2e/managed/*.spec.ts' : 'tests/e2e/chromium/*.spec.ts',
          ],
          provide: { browser },
        },
      })),
      {
        extends: true,
        test: {
          ...endToEnd,
          name: 'root',
          // The machine has one policy.
          maxWorkers: 1,
          include: ['tests/e2e/{root,managed}/*.spec.ts'],
          provide: { browser: 'chromium' },
        },
      },
    ],
  },
});
