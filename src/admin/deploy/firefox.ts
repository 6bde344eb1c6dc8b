import { asJson } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { keyPath, registryFile, type Section } from './registry.ts';
import { type Deployment, firefoxId, type PolicyFile } from './target.ts';

const registry = String.raw`SOFTWARE\Policies\Mozilla\Firefox`;
/** Each extension's settings are one value of JSON there, named after the extension. */
export const firefoxSettingsKey = keyPath(registry, '3rdparty', 'Extensions');

/**
 * Firefox's `policies.json`, the same for Windows, macOS and Linux; a registry file for Windows; and the
 * manifest from which Firefox reads settings on one machine without an administrator.
 * @throws Misuse without an address to install from: Firefox has no store that schools could name.
 */
export function firefoxFiles(deployment: Deployment): PolicyFile[] {
  const policies = firefoxPolicies(deployment);
  if (!policies) throw new Misuse('Firefox needs --xpi-url: the address of the signed .xpi file.');
  const manifest = {
    name: firefoxId,
    description: 'Settings of Second Look',
    type: 'storage',
    data: deployment.values,
  };
  return [
    { name: 'policies.json', text: asJson({ policies }) },
    registryFile('firefox-windows.reg', firefoxRegistry(deployment)),
    { name: `${firefoxId}.json`, text: asJson(manifest) },
  ];
}

function extensionSettings({ xpiUrl }: Deployment) {
  return (
    xpiUrl && {
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: xpiUrl,
        default_area: 'navbar',
      },
    }
  );
}

/** Undefined where nobody is to install the extension in Firefox. */
export function firefoxPolicies(deployment: Deployment) {
  const settings = extensionSettings(deployment);
  if (!settings) return undefined;
  return {
    ExtensionSettings: settings,
    '3rdparty': { Extensions: { [firefoxId]: deployment.values } },
  };
}

/** Nothing where nobody is to install the extension in Firefox. */
export function firefoxRegistry(deployment: Deployment): Section[] {
  const installing = Object.entries(extensionSettings(deployment) || {});
  return installing.flatMap(([id, values]) => [
    { key: keyPath(registry, 'ExtensionSettings', id), values },
    { key: firefoxSettingsKey, values: { [id]: deployment.values } },
  ]);
}
