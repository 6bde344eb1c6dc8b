import { describe, expect, it } from 'vitest';
import type { Decoy } from '../sites/decoy.ts';
import { decoys as facebookDecoys } from '../sites/facebook/decoys.ts';
import { facebook } from '../sites/facebook/site.ts';
import { decoys as linkedinDecoys } from '../sites/linkedin/decoys.ts';
import { linkedin } from '../sites/linkedin/site.ts';
import type { PracticeSite } from '../sites/site.ts';
import { decoys as xDecoys } from '../sites/x/decoys.ts';
import { twitter } from '../sites/x/site.ts';
import { browserSession } from './driver/session.ts';

const session = browserSession({ extension: false });

const sites: [PracticeSite, readonly Decoy[]][] = [
  [facebook, facebookDecoys],
  [twitter, xDecoys],
  [linkedin, linkedinDecoys],
];

describe.each(sites)('the practice pages are as awkward as the real ones', (site, decoys) => {
  it.each(decoys)(`${site.platform}: $name`, async ({ page: name, present }) => {
    const page = site.pages.find((one) => one.name === name);
    const tab = await session().open(`https://${site.hosts[0]}${page?.path}`);
    expect(await tab.evaluate(`(${present})()`)).toBe(true);
  });
});
