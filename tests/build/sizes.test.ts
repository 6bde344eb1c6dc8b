import { describe, expect, it } from 'vitest';
import { type Build, budgetOf, builds, builtFiles, gzipped } from './built.ts';

describe.each(Object.keys(builds) as Build[])('the build for %s', (build) => {
  const limited = builtFiles(build, 'js').filter(({ path }) => budgetOf(path) !== undefined);

  it('has a script to stand in the pages of each site, and more for those who write or look at settings', () => {
    expect(limited.map(({ path }) => path)).toEqual([
      'compose.js',
      'content-scripts/facebook.js',
      'content-scripts/linkedin.js',
      'content-scripts/twitter.js',
      'models.js',
      'privacy.js',
      'profile.js',
      'site-facebook.js',
      'site-linkedin.js',
      'site-twitter.js',
      'walk.js',
    ]);
  });

  it.each(limited)('brings little to the pages of a site: $path', (script) => {
    expect(gzipped(script)).toBeLessThanOrEqual(budgetOf(script.path) ?? 0);
  });
});
