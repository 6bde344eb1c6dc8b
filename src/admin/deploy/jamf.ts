import { browsers, chromiumBrowsers, extensionSettings } from './chromium.ts';
import { firefoxPolicies } from './firefox.ts';
import { plist } from './plist.ts';
import type { Deployment, PolicyFile } from './target.ts';

/** Property lists for "Application & Custom Settings": one for each preference domain, named after it. */
export function jamfFiles(deployment: Deployment): PolicyFile[] {
  const chromium = chromiumBrowsers.flatMap((browser) => {
    const { bundle } = browsers[browser];
    return [
      file(bundle, { ExtensionSettings: extensionSettings(browser, deployment) }),
      file(`${bundle}.extensions.${deployment.extensionId}`, deployment.values),
    ];
  });
  const policies = firefoxPolicies(deployment);
  if (!policies) return chromium;
  return [
    ...chromium,
    file('org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...policies }),
  ];
}

const file = (domain: string, values: object): PolicyFile => ({
  name: `${domain}.plist`,
  text: plist(values),
});
