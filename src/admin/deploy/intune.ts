import { asJson } from '../files.ts';
import { browsers, chromiumBrowsers, extensionSettings, settingsKey } from './chromium.ts';
import { firefoxRegistry } from './firefox.ts';
import { keyPath, registryValue, type Section } from './registry.ts';
import type { Deployment, PolicyFile } from './target.ts';

/**
 * For Intune: the text for the setting "Configure extension management settings" of Chrome and of Edge,
 * and PowerShell scripts, run as the system, that write what has no form there: what the extension
 * itself reads, and all that Firefox is told.
 */
export function intuneFiles(deployment: Deployment): PolicyFile[] {
  const chromium = chromiumBrowsers.flatMap((browser) => [
    {
      name: `intune-${browser}-extension-settings.json`,
      text: asJson(extensionSettings(browser, deployment)),
    },
    {
      name: `intune-${browser}-settings.ps1`,
      text: script(browsers[browser].name, [
        { key: settingsKey(browser, deployment), values: deployment.values, isOwn: true },
      ]),
    },
  ]);
  const [installing, settings] = firefoxRegistry(deployment);
  if (!installing || !settings) return chromium;
  const firefox = script('Firefox', [{ ...installing, isOwn: true }, settings]);
  return [...chromium, { name: 'intune-firefox-settings.ps1', text: firefox }];
}

interface ScriptSection extends Section {
  /** Nobody else's values lie under this key: what the script no longer sets can go. */
  isOwn?: boolean;
}

/** In letters of ASCII alone: Windows and Intune differ on how they read any others. */
function script(browser: string, sections: readonly ScriptSection[]): string {
  const lines = sections.flatMap(({ key, values, isOwn }) => [
    `$path = ${quoted(keyPath('HKLM:', key))}`,
    ...(isOwn ? ['if (Test-Path $path) { Remove-Item -Path $path -Recurse -Force }'] : []),
    'if (-not (Test-Path $path)) { New-Item -Path $path -Force | Out-Null }',
    ...Object.entries(values).map(([name, value]) => setting(name, value)),
  ]);
  return [
    `# What Second Look is told in ${browser}.`,
    `$ErrorActionPreference = 'Stop'`,
    ...lines,
    '',
  ].join('\r\n');
}

function setting(name: string, value: unknown): string {
  const { kind, value: plain } = registryValue(value);
  const [type, written] = kind === 'number' ? ['DWord', plain] : ['String', quoted(plain)];
  return `Set-ItemProperty -Path $path -Name ${quoted(name)} -Type ${type} -Value ${written}`;
}

/** In single quotes nothing is special but the quote itself; what is no ASCII is spelt out. */
function quoted(text: string): string {
  if (/^[ -~]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  const spelt = text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `([regex]::Unescape('${spelt.replaceAll("'", "''")}'))`;
}
