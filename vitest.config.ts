import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** `quick` runs the unit project; the two browser projects run the same end-to-end specs. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{policy,examine,platforms,compose,privacy,updates,ui,browser,admin,scripts}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/setup.ts'],
        },
      },
      ...(['chromium', 'firefox'] as const).map((browser) => ({
        extends: true as const,
        test: {
          name: browser,
          include: ['tests/e2e/**/*.spec.ts'],
          provide: { browser },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
