import { asJson } from '../files.ts';
import { browsers } from './chromium.ts';
import { registryValue } from './registry.ts';
import { type Deployment, extensionSettings, type PolicyFile } from './target.ts';

/**
 * For Intune: the text for the setting "Configure extension management settings" of each browser, and
 * a PowerShell script, run as the system, that writes what the extension itself reads: Intune has no
 * form for that.
 */
export function intuneFiles(deployment: Deployment): PolicyFile[] {
  return Object.entries(browsers).flatMap(([id, { store, registry }]) => [
    {
      name: `intune-${id}-extension-settings.json`,
      text: asJson(extensionSettings(deployment, store)),
    },
    { name: `intune-${id}-settings.ps1`, text: script(registry, deployment) },
  ]);
}

function script(registry: string, { extensionId, values }: Deployment): string {
  const path = `${registry.replace('HKEY_LOCAL_MACHINE', 'HKLM:')}\\3rdparty\\extensions\\${extensionId}\\policy`;
  const lines = Object.entries(values).map(([name, value]) => {
    const { kind, value: plain } = registryValue(value);
    const type = kind === 'number' ? 'DWord' : 'String';
    return `Set-ItemProperty -Path $path -Name ${quoted(name)} -Type ${type} -Value ${kind === 'number' ? plain : quoted(plain)}`;
  });
  return [
    `$ErrorActionPreference = 'Stop'`,
    `$path = ${quoted(path)}`,
    // Settings taken out of this script must go from the machine too.
    'if (Test-Path $path) { Remove-Item -Path $path -Recurse -Force }',
    'New-Item -Path $path -Force | Out-Null',
    ...lines,
    '',
  ].join('\r\n');
}

/** In single quotes nothing is special but the quote itself. */
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
