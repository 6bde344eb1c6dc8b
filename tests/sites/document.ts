import { type BuiltSites, entryName } from './build.ts';
import type { PracticePage, PracticeSite } from './site.ts';

/**
 * The page of a site that a URL leads to: the longest path, then the most matching query values,
 * else the first page, since the sites are single-page apps.
 */
export function pageAt(site: PracticeSite, url: URL): PracticePage | undefined {
  const fitting = site.pages
    .map((page) => ({ page, address: new URL(page.path, url) }))
    .filter(({ address }) => `${bare(url)}/`.startsWith(`${bare(address)}/`))
    .map(({ page, address }) => ({ page, rank: rank(address, url) }));
  return fitting.toSorted((a, b) => b.rank - a.rank)[0]?.page ?? site.pages[0];
}

function bare(address: URL): string {
  return address.pathname.replace(/\/+$/, '');
}

function rank(address: URL, wanted: URL): number {
  const values = [...address.searchParams];
  const held = values.filter(([name, value]) => wanted.searchParams.get(name) === value).length;
  return bare(address).length * 100 + held * 2 - values.length;
}

/** The whole HTML document of a page. Scripts and styles are files, as a strict CSP demands. */
export function documentOf(site: PracticeSite, page: PracticePage, built: BuiltSites): string {
  const script = page.entry
    ? `<script type="module" src="/assets/${entryName(page.entry)}.js"></script>`
    : '';
  const style = built.get(site.platform)?.has('style.css')
    ? '<link rel="stylesheet" href="/assets/style.css">'
    : '';
  return `<!doctype html>
<html ${page.html ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Practice ${page.name}</title>
<link rel="stylesheet" href="/assets/practice.css">
${style}
${script}
</head>
<body>
<div class="practice-banner">PRACTICE - not the real site</div>
${page.body ?? '<div id="root"></div>'}
</body>
</html>
`;
}
