import { asJson } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { type Deployment, firefoxId, type PolicyFile } from './target.ts';

/**
 * Firefox's `policies.json`: the same for Windows, macOS and Linux, and for one machine without an
 * administrator the manifest that Firefox reads settings from.
 * @throws Misuse without an address to install from: Firefox has no store that schools could name.
 */
export function firefoxFiles(deployment: Deployment): PolicyFile[] {
  const manifest = {
    name: firefoxId,
    description: 'Settings of Second Look',
    type: 'storage',
    data: deployment.values,
  };
  return [
    { name: 'policies.json', text: asJson({ policies: firefoxPolicies(deployment) }) },
    { name: `${firefoxId}.json`, text: asJson(manifest) },
  ];
}

export function firefoxPolicies({ updateUrl, values }: Deployment) {
  if (!updateUrl)
    throw new Misuse('Firefox needs --install-url: the address of the signed .xpi file.');
  return {
    ExtensionSettings: {
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: updateUrl,
        default_area: 'navbar',
      },
    },
    '3rdparty': { Extensions: { [firefoxId]: values } },
  };
}
