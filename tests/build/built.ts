import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Where the two builds lie. */
export const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type Build = keyof typeof builds;

interface BuiltFile {
  /** Inside the build, with `/`: `content-scripts/facebook.js`. */
  path: string;
  text: string;
}

/** The build's files whose names end in one of `endings`, by path. */
export function builtFiles(build: Build, ...endings: string[]): BuiltFile[] {
  return globSync(`**/*.{${endings.join(',')},}`, { cwd: builds[build] })
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(`${builds[build]}/${path}`, 'utf8'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Bytes of a file as it would travel, gzipped. */
export function gzipped({ text }: BuiltFile): number {
  return gzipSync(text, { level: 9 }).length;
}

/**
 * Whoever writes is brought the compose code and their own site's file, 59.3 kB together, and the models with
 * what evaluates them: 245 kB in all.
 */
const siteFile = 7_960;
const budgets: Record<string, number> = {
  'compose.js': 59_300 - siteFile,
  'site-facebook.js': siteFile,
  'site-linkedin.js': siteFile,
  'site-twitter.js': siteFile,
  'models.js': 185_700,
  'privacy.js': 14_000,
  'profile.js': 50_000,
  'walk.js': 16_000,
};

/** Most gzipped bytes a script may have that runs on a site's pages; none is set for our own pages. */
export function budgetOf(path: string): number | undefined {
  if (path.startsWith('content-scripts/')) return 10_000;
  return budgets[path];
}
