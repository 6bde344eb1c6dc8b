import { browsers } from './chromium.ts';
import { firefoxPolicies } from './firefox.ts';
import { plist } from './plist.ts';
import { type Deployment, extensionSettings, type PolicyFile } from './target.ts';

/** Property lists for "Application & Custom Settings": one for each preference domain, named after it. */
export function jamfFiles(deployment: Deployment): PolicyFile[] {
  const chromium = Object.values(browsers).flatMap(({ bundle, store }) => [
    file(bundle, { ExtensionSettings: extensionSettings(deployment, store) }),
    file(`${bundle}.extensions.${deployment.extensionId}`, deployment.values),
  ]);
  // Without an address to install from there is nothing to tell Firefox.
  if (!deployment.updateUrl) return chromium;
  const firefox = { EnterprisePoliciesEnabled: true, ...firefoxPolicies(deployment) };
  return [...chromium, file('org.mozilla.firefox', firefox)];
}

const file = (domain: string, values: object): PolicyFile => ({
  name: `${domain}.plist`,
  text: plist(values),
});
