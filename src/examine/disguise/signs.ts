import { isWordUnit } from '../text/characters.ts';

const suspicious = new RegExp(
  [
    '([a-z])\\1\\1',
    '[a-z][0-9@$!*|+#]{1,9}[a-z]',
    '[0-9][a-z]{3}',
    '[@$!|+][a-z]',
    '[a-z](?:\\$|\\*\\*)',
    '#[a-z]',
    '(?<![a-z0-9])[a-z]([ ._*|~·•+-])[a-z]\\2[a-z](?![a-z0-9])',
  ].join('|'),
);

/** Whether a normalised text holds anything that looks like a disguise; most drafts do not. */
export function looksDisguised(text: string): boolean {
  return suspicious.test(text);
}

/** Signs and digits read as letters; some have a second reading. */
export const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '+': 't',
};

/** Whether a UTF-16 unit may be part of a disguised word. */
export const isChunkUnit = (code: number) =>
  isWordUnit(code) || "@$!|+*#'".includes(String.fromCharCode(code));

/** Signs at the edge of a word are punctuation, but for "@ss", "$hit" and the stars of "sh**"; so is "'s". */
export function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && '!|+*'.includes(text.charAt(start))) start++;
  while (end > start && '!|+#@'.includes(text.charAt(end - 1))) end--;
  if (text.slice(end - 2, end) === "'s") end -= 2;
  if (text.charAt(end - 1) === '*' && text.charAt(end - 2) !== '*') end--;
  return [start, end];
}

/** Stars for letters, with letters enough left to say which word ("f**k"), or all but the first ("f***"). */
export function isMasked(chunk: string): boolean {
  if (!/^[a-z][a-z*#']*$/.test(chunk) || !/[*#]/.test(chunk)) return false;
  const masks = chunk.replace(/[^*#]+/g, '').length;
  const letters = chunk.length - masks;
  return letters >= Math.max(2, masks) || isHidden(chunk);
}

/** Nearly all stars: only rude words are written so. */
export const isHidden = (chunk: string) => /^[a-z]\*{3,}[a-z]?$/.test(chunk);

const unit =
  'st|nd|rd|th|am|pm|km|kg|cm|mm|ml|hr|ft|lb|oz|yr|in|up|gb|mb|tb|bn|yo|pc|kw|hp|pt|px|wk|pp';
/** "7b", "2nd", "y9", "p7s", "£5m". */
const number = new RegExp(`^(?:\\d+[a-z]|\\d+(?:${unit})|\\d\\d+[a-z]{2}|[a-z]\\d+s?|[$@+]\\d.*)$`);

/** Whether signs and digits may stand for letters: not in numbers, handles and e-mail addresses. */
export function isLeet(chunk: string, after: string): boolean {
  if (!/^[a-z0-9@$!|+']+$/.test(chunk) || /!$/.test(chunk) || !/[0-9@$!|+]/.test(chunk))
    return false;
  if (number.test(chunk)) return false;
  if (/[^@]@/.test(chunk) && /^\.[a-z]/.test(after)) return false;
  if (chunk.startsWith('@') && /\d/.test(chunk)) return false;
  const letters = chunk.replace(/[^a-z]+/g, '').length;
  return letters >= 2 || (letters === 1 && /[@$]|^\d[a-z]\d$/.test(chunk));
}
