import { describe, expect, it } from 'vitest';
import { sites } from '../../src/browser/sites.ts';
import { builtinPacks } from '../../src/policy/builtin.ts';
import { type Build, builds, builtFiles } from './built.ts';

/** What libraries bring and the product never reaches. */
const unreached = [
  // Preact's `dangerouslySetInnerHTML`; that no component of ours asks for it is tested below.
  /\w+\.innerHTML=\w+\.__html/g,
  // zod tries whether it may compile schemas; an extension's own rules say no, and it goes without.
  /try\{return Function\(""\),!0\}catch/g,
  // Vite's preloading of our own chunks, for browsers too old to do it themselves.
  /fetch\(\w+\.href,\w+\)/g,
];

const address = /https?:\/\/[^\s"'`<>\\)]+/g;
const hostOf = (url: string) => /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? url;

const knownHosts = new Set([
  ...sites.map(hostOf),
  // The documents and settings pages that the built-in packs link to.
  ...(JSON.stringify(builtinPacks()).match(address) ?? []).map(hostOf),
  // Names of formats, which are written like addresses.
  'www.w3.org',
  'json-schema.org',
]);
/** zod completes this with the host it checks. */
const zodHost = /^http:\/\/\[\$\{[\w$]+\}\]/;
const isKnown = (url: string) => knownHosts.has(hostOf(url)) || zodHost.test(url);

describe.each(Object.keys(builds) as Build[])('the code built for %s', (build) => {
  const scripts = builtFiles(build, 'js');

  it.each(scripts)('runs no text as code: $path', ({ text }) => {
    expect(reached(text).match(/\beval\(|(?<![.\w])Function\(|\bnew Function\b/g)).toBeNull();
  });

  it.each(scripts)('writes no HTML: $path', ({ text }) => {
    const writing =
      /\.(?:inner|outer)HTML=(?!=)|insertAdjacentHTML|setHTMLUnsafe|document\.write|dangerouslySetInnerHTML:/g;
    expect(reached(text).match(writing)).toBeNull();
  });

  it.each(scripts.filter(({ path }) => path !== 'background.js'))(
    'leaves the network to the background: $path',
    ({ text }) => {
      const network = /(?<![.\w])fetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/g;
      expect(reached(text).match(network)).toBeNull();
    },
  );

  it.each(scripts.filter(({ path }) => /^(privacy|profile|walk)\.js$/.test(path)))(
    'presses nothing and fills in nothing where it looks at settings: $path',
    ({ text }) => {
      const acting =
        /\.click\(|dispatchEvent\(|[sS]ubmit\(|\.(?:checked|value|selectedIndex)=(?!=)|execCommand/g;
      expect(text.match(acting)).toBeNull();
    },
  );

  it.each(builtFiles(build, 'js', 'html', 'css', 'json'))(
    'knows no addresses but the sites and what packs link to: $path',
    ({ text }) => {
      expect((text.match(address) ?? []).filter((url) => !isKnown(url))).toEqual([]);
    },
  );
});

function reached(code: string): string {
  return unreached.reduce((rest, known) => rest.replaceAll(known, ''), code);
}
