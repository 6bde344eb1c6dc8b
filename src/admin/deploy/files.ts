import { chromiumFiles } from './chromium.ts';
import { firefoxFiles } from './firefox.ts';
import { googleAdminFiles } from './google-admin.ts';
import { gpoFiles } from './gpo.ts';
import { intuneFiles } from './intune.ts';
import { jamfFiles } from './jamf.ts';
import { joinFiles } from './join.ts';
import type { Deployment, PolicyFile, Target } from './target.ts';

const makers: Record<Target, (deployment: Deployment) => PolicyFile[]> = {
  chrome: (deployment) => chromiumFiles('chrome', deployment),
  edge: (deployment) => chromiumFiles('edge', deployment),
  firefox: firefoxFiles,
  'google-admin': googleAdminFiles,
  intune: intuneFiles,
  gpo: gpoFiles,
  jamf: jamfFiles,
  join: joinFiles,
};

/** @throws Misuse where the target needs something that was not given, or cannot take what was. */
export const policyFiles = (target: Target, deployment: Deployment): PolicyFile[] =>
  makers[target](deployment);
