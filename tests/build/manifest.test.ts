import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Build, builds } from './built.ts';

const manifestOf = (build: Build) =>
  JSON.parse(readFileSync(`${builds[build]}/manifest.json`, 'utf8'));

/** Written out rather than taken from the code: whoever widens them has to say so twice. */
const sites = [
  'https://*.facebook.com/*',
  'https://*.x.com/*',
  'https://*.twitter.com/*',
  'https://*.linkedin.com/*',
];

describe.each(Object.keys(builds) as Build[])('the manifest for %s', (build) => {
  const manifest = manifestOf(build);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for no more than it needs', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms']);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  it('runs on the three sites alone', () => {
    const matches = manifest.content_scripts.flatMap(
      (script: { matches: string[] }) => script.matches,
    );
    expect(matches.toSorted()).toEqual(sites.toSorted());
  });

  it('opens nothing of itself to pages or to other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

it.each(Object.values(builds))('%s carries its licence and names the works of others', (folder) => {
  for (const file of ['LICENSE', 'NOTICE'])
    expect(readFileSync(`${folder}/${file}.txt`, 'utf8')).toBe(readFileSync(file, 'utf8'));
});

it('asks for a Chrome that can take it', () => {
  expect(manifestOf('chromium').minimum_chrome_version).toBe('137');
});

it('asks for a Firefox that can take it, and says that it collects nothing', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings;
  expect(gecko.strict_min_version).toBe('146.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
