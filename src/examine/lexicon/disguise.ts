import { isSmallLetter } from '../text/characters.ts';

const suspicious = new RegExp(
  [
    '([a-z])\\1\\1',
    '[a-z][0-9@$!*|+#]{1,9}[a-z]',
    '[0-9][a-z]{3}',
    '[@$!|+][a-z]',
    '[a-z](?:\\$|\\*\\*)',
    '#[a-z]',
    '(?<![a-z0-9])[a-z]([ ._*-])[a-z]\\2[a-z](?![a-z0-9])',
  ].join('|'),
);

/** Whether a normalised text holds anything that looks like a disguise; most drafts do not. */
export function looksDisguised(text: string): boolean {
  return suspicious.test(text);
}

/** Signs and digits read as letters; some have a second reading. */
export const leet: Readonly<Record<string, readonly [string, string?]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '+': ['t'],
};

/** Only letters, none drawn out: most words. */
export function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSmallLetter(code)) return false;
    if (code === text.charCodeAt(at + 1) && code === text.charCodeAt(at + 2)) return false;
  }
  return true;
}

/** Signs at the edge of a word are punctuation, but for "@ss", "$hit" and the stars of "sh**"; so is "'s". */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && "!|+*'".includes(text.charAt(start))) start++;
  while (end > start && "!|+#'@".includes(text.charAt(end - 1))) end--;
  if (text.slice(end - 2, end) === "'s") end -= 2;
  if (text.charAt(end - 1) === '*' && text.charAt(end - 2) !== '*') end--;
  return [start, end];
}

/** Stars for letters: "f**k", with letters enough left to say which word. */
export function isMasked(chunk: string): boolean {
  if (!/^[a-z][a-z*#]*$/.test(chunk)) return false;
  const masks = chunk.replace(/[a-z]+/g, '').length;
  return masks > 0 && chunk.length - masks >= Math.max(2, masks);
}

/** Whether signs and digits stand for letters: not in "7b", "2nd", "y9", "£5m", handles or e-mail addresses. */
export function isLeet(chunk: string, next: string): boolean {
  if (!/^[a-z0-9@$!|+]+$/.test(chunk) || !/[0-9@$!|+]/.test(chunk)) return false;
  if (/^(?:\d+[a-z]{1,2}|[a-z]\d+|[$@+]\d.*)$/.test(chunk)) return false;
  if (/[^@]@/.test(chunk) && next === '.') return false;
  if (chunk.startsWith('@') && /\d/.test(chunk)) return false;
  const letters = chunk.replace(/[^a-z]+/g, '').length;
  return letters >= 2 || (letters === 1 && /[@$]/.test(chunk));
}
