import type { ManagedValues, PolicyFile } from './target.ts';

/** Values under one key, below the machine's hive. */
export interface Section {
  key: string;
  values: ManagedValues;
}

export const keyPath = (...parts: string[]): string => parts.join('\\');

/** A value as Windows' registry can hold it for a browser: a number, or text; lists and groups as JSON. */
export type RegistryValue = { kind: 'number'; value: number } | { kind: 'text'; value: string };

/** Only REG_SZ and REG_DWORD are read by browsers of the Chromium family; true is 1. */
export function registryValue(value: unknown): RegistryValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'number', value: Number(value) };
  return { kind: 'text', value: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** A `.reg` file, in the encoding that Windows itself writes: others lose "St Brannock’s". */
export function registryFile(name: string, sections: readonly Section[]): PolicyFile {
  const lines = ['Windows Registry Editor Version 5.00', '', ...sections.flatMap(section)];
  return { name, text: `\uFEFF${lines.join('\r\n')}\r\n`, encoding: 'utf16le' };
}

function section({ key, values }: Section): string[] {
  const lines = Object.entries(values).map(([name, value]) => `"${name}"=${written(value)}`);
  return [`[${keyPath('HKEY_LOCAL_MACHINE', key)}]`, ...lines, ''];
}

function written(value: unknown): string {
  const { kind, value: plain } = registryValue(value);
  if (kind === 'number') return `dword:${plain.toString(16).padStart(8, '0')}`;
  return `"${plain.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
