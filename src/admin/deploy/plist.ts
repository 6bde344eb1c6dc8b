/** A value as an Apple property list (XML). Knows what JSON knows, but null. */
export function plist(value: object): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    element(value),
    '</plist>',
    '',
  ].join('\n');
}

function element(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (typeof value === 'number')
    return Number.isInteger(value) ? `<integer>${value}</integer>` : `<real>${value}</real>`;
  if (typeof value === 'string') return `<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) return `<array>\n${value.map(element).join('\n')}\n</array>`;
  const pairs = Object.entries(value ?? {}).map(
    ([key, one]) => `<key>${escaped(key)}</key>\n${element(one)}`,
  );
  return `<dict>\n${pairs.join('\n')}\n</dict>`;
}

/** For XML text and attributes. */
export const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
