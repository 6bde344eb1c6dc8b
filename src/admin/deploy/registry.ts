import { type Deployment, extensionSettings, type ManagedValues } from './target.ts';

/** A value as Windows' registry can hold it for a browser: a number, or text; lists and groups as JSON. */
export type RegistryValue = { kind: 'number'; value: number } | { kind: 'text'; value: string };

/** Only REG_SZ and REG_DWORD are read by browsers of the Chromium family; true is 1. */
export function registryValue(value: unknown): RegistryValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'number', value: Number(value) };
  return { kind: 'text', value: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** A `.reg` file for one browser. Windows reads it as UTF-16, but takes ASCII too: other letters are escaped in JSON. */
export function registryFile(root: string, deployment: Deployment, store: string): string {
  const { extensionId, values } = deployment;
  const settings = Object.entries(extensionSettings(deployment, store));
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...settings.flatMap(([id, wanted]) => section(`${root}\\ExtensionSettings\\${id}`, wanted)),
    ...section(`${root}\\3rdparty\\extensions\\${extensionId}\\policy`, values),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function section(key: string, values: ManagedValues): string[] {
  const lines = Object.entries(values).map(([name, value]) => `"${name}"=${written(value)}`);
  return [`[${key}]`, ...lines, ''];
}

function written(value: unknown): string {
  const { kind, value: plain } = registryValue(value);
  if (kind === 'number') return `dword:${plain.toString(16).padStart(8, '0')}`;
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
