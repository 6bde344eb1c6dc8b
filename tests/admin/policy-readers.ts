import { Window } from 'happy-dom';
import managedSchema from '../../public/managed-schema.json' with { type: 'json' };

/** Policy files as the browsers and tools that take them read them, by their published formats. */

type Values = Record<string, unknown>;

/** The keys of a `.reg` file, each with its values. */
export function registryIn(file: Buffer): Record<string, Values> {
  // Windows takes nothing else for letters beyond ASCII.
  if (file.readUInt16LE() !== 0xfeff) throw new Error('the file is not UTF-16 with a mark');
  const [head, ...lines] = file.subarray(2).toString('utf16le').split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error('not a registry file');
  const keys: Record<string, Values> = {};
  let values: Values = {};
  for (const line of lines.filter(Boolean)) {
    const [, key] = /^\[(.+)\]$/.exec(line) ?? [];
    if (key !== undefined) {
      values = {};
      keys[key] = values;
      continue;
    }
    const [, name = '', data = ''] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    values[name] = data.startsWith('dword:')
      ? Number.parseInt(data.slice('dword:'.length), 16)
      : data.slice(1, -1).replaceAll(/\\(["\\])/g, '$1');
  }
  return keys;
}

/** What a script for PowerShell sets: the values of each key, in the order it comes to them. */
export function setBy(script: string): Record<string, Values> {
  if (/[^ -~\r\n]/.test(script)) throw new Error('the script is not ASCII');
  const keys: Record<string, Values> = {};
  let path = '';
  for (const line of script.split('\r\n')) {
    const [, at] = /^\$path = (.+)$/.exec(line) ?? [];
    if (at) {
      path = literal(at);
      keys[path] = {};
    }
    const [, name, type, value] =
      /^Set-ItemProperty -Path \$path -Name (.+?) -Type (\w+) -Value (.+)$/.exec(line) ?? [];
    const set = keys[path];
    if (name && value && set)
      set[literal(name)] = type === 'DWord' ? Number(value) : literal(value);
  }
  return keys;
}

/** A PowerShell string in single quotes, spelt out or not. */
function literal(text: string): string {
  const [, spelt] = /^\(\[regex\]::Unescape\('(.*)'\)\)$/.exec(text) ?? [];
  const inside = (spelt ?? text.slice(1, -1)).replaceAll("''", "'");
  if (/(?<!')'(?!')/.test((spelt ?? text.slice(1, -1)).replaceAll("''", '')))
    throw new Error(`a quote ends ${text} early`);
  if (spelt === undefined) return inside;
  return inside.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/g, (_, code, plain) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : plain,
  );
}

/** What Chromium makes of registry values, by the types in the extension's managed schema. */
export function asChromium(values: Values): Values {
  const types: Record<string, { type: string }> = managedSchema.properties;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = types[name]?.type;
      if (type === 'boolean' && typeof value === 'number') return [name, value !== 0];
      const isJson = (type === 'array' || type === 'object') && typeof value === 'string';
      return [name, isJson ? JSON.parse(value) : value];
    }),
  );
}

/** The value in an Apple property list. */
export function plistIn(text: string): unknown {
  const document = new new Window().DOMParser().parseFromString(text, 'application/xml');
  const top = document.querySelector('plist')?.firstElementChild;
  return top ? plainValue(top as never) : undefined;
}

interface Element {
  tagName: string;
  textContent: string;
  children: ArrayLike<Element>;
}

function plainValue({ tagName, textContent, children }: Element): unknown {
  const items = Array.from(children);
  switch (tagName.toLowerCase()) {
    case 'dict':
      return Object.fromEntries(
        items.flatMap((one, index) => {
          const next = items[index + 1];
          return one.tagName.toLowerCase() === 'key' && next
            ? [[one.textContent, plainValue(next)]]
            : [];
        }),
      );
    case 'array':
      return items.map(plainValue);
    case 'true':
    case 'false':
      return tagName.toLowerCase() === 'true';
    case 'integer':
      return Number(textContent);
    default:
      return textContent;
  }
}
