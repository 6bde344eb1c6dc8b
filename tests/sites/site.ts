import type { PlatformId } from '../../src/policy/vocabulary.ts';

/** A practice site: pages served at the real hostnames, with the real editor engines. */
export interface PracticeSite {
  platform: PlatformId;
  hosts: string[];
  pages: PracticePage[];
}

export interface PracticePage {
  /** What a test calls it: `home`, `group`, `messages`. */
  name: string;
  /** Path and query a person would see: `/compose/post`. The first page is also served for unknown paths. */
  path: string;
  /** Module beside the site's `site.ts` that builds the page in the browser; absent for static pages. */
  entry?: string;
  /** Static markup of the body, decoys included. */
  body?: string;
  /** `<html>` attributes the real site has (`lang="en"`, theme classes). */
  html?: string;
  /** Response headers the real site sends that matter here (Content-Security-Policy). */
  headers?: Record<string, string>;
}
