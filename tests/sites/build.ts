import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import type { PlatformId } from '../../src/policy/vocabulary.ts';
import type { PracticeSite } from './site.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const cache = join(root, '.cache/sites');

const folders: Record<PlatformId, string> = {
  facebook: 'facebook',
  twitter: 'x',
  linkedin: 'linkedin',
};

/** The files of each site by name (`home.js`, `style.css`), held in memory. */
export type BuiltSites = ReadonlyMap<PlatformId, ReadonlyMap<string, Buffer>>;

/**
 * Bundles every page's entry, sharing chunks within a site. A site whose sources have not changed
 * comes from `.cache/sites`. Rejects with Vite's own error when an entry does not build.
 */
export async function buildSites(sites: readonly PracticeSite[]): Promise<BuiltSites> {
  const built = new Map<PlatformId, ReadonlyMap<string, Buffer>>();
  for (const site of sites) built.set(site.platform, await buildSite(site));
  return built;
}

async function buildSite(site: PracticeSite): Promise<Map<string, Buffer>> {
  const source = join(here, folders[site.platform]);
  const entries = entriesOf(site, source);
  if (Object.keys(entries).length === 0) return new Map();
  const out = join(cache, `${site.platform}-${await fingerprint(source)}`);
  if (!existsSync(out)) await bundle(entries, site.platform, out);
  return readAll(out);
}

function entriesOf(site: PracticeSite, source: string): Record<string, string> {
  const modules = new Set(site.pages.flatMap((page) => page.entry ?? []));
  return Object.fromEntries(
    [...modules].map((module) => [entryName(module), join(source, module)]),
  );
}

/** `./home.tsx` is built as `home.js`. */
export function entryName(module: string): string {
  return module.replace(/^\.\//, '').replace(/\.tsx?$/, '');
}

async function bundle(entries: Record<string, string>, platform: string, out: string) {
  await mkdir(cache, { recursive: true });
  // Built beside and renamed, so that another test process never sees half a site.
  const partial = `${out}.${process.pid}`;
  await viteBuild({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    // The test runner calls its environment "test", for which Vite would write JSX for React's development build.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Class names mean nothing, as on the real sites.
    css: { modules: { generateScopedName: (name, file) => `x${digest(file + name).slice(0, 7)}` } },
    build: {
      outDir: partial,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: entries,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  await removeBuilds(platform);
  await rename(partial, out).catch((error: NodeJS.ErrnoException) => {
    if (!existsSync(out)) throw error;
  });
}

async function removeBuilds(platform: string): Promise<void> {
  const finished = new RegExp(`^${platform}-[0-9a-f]+$`);
  const old = (await readdir(cache)).filter((name) => finished.test(name));
  for (const name of old) await rm(join(cache, name), { recursive: true, force: true });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function fingerprint(source: string): Promise<string> {
  const hash = createHash('sha256');
  const shared = ['build.ts', 'report.ts'].map((name) => join(here, name));
  const folders = [source, join(here, 'settings')];
  const own = (await Promise.all(folders.map(filesIn))).flat();
  for (const path of [...own, ...shared, join(root, 'package-lock.json')]) {
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

async function readAll(folder: string): Promise<Map<string, Buffer>> {
  const paths = await filesIn(folder);
  const files = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)]);
  return new Map((await Promise.all(files)) as [string, Buffer][]);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}
