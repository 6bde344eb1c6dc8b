import type { Span } from '../../src/examine/draft.ts';

/** How people write a word so that a person reads it and a filter does not. One word in, one out. */
export const disguises = {
  leetspeak: (word) => swapped(word, { a: '4', e: '3', i: '1', o: '0' }),
  signs: (word) => swapped(word, { a: '@', i: '!', s: '$' }),
  spaces: (word) => [...word].join(' '),
  'full stops': (word) => [...word].join('.'),
  hyphens: (word) => [...word].join('-'),
  'stars for vowels': (word) => word.replace(/(?<=\p{L})[aeiou](?=\p{L})/giu, '*'),
  'stars after the first letter': (word) =>
    word.replace(
      /(?<=\b[fsctpbaw])(?:uck|hit|unt|wat|iss|rse|ollocks|astards?|ankers?)/gi,
      (rest) => '*'.repeat(rest.length),
    ),
  'look-alikes': (word) =>
    swapped(word, { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', s: 'ѕ' }),
  'mixed scripts': (word) =>
    lettersOf(word, (letter, at) => (at % 2 ? wide(letter) : greek(letter))),
  'zero-width': (word) => [...word].join('\u200b'),
  'direction marks': (word) => `\u2066${[...word].join('\u200e')}\u2069`,
  'turned round': (word) => `\u202e${[...word].reverse().join('')}\u202c`,
  stretched: (word) => word.replace(/[aeiou](?=[^aeiou]*$)/i, (letter) => letter.repeat(5)),
  'stretched throughout': (word) => word.replace(/[aeiou]/gi, (letter) => letter.repeat(4)),
  accents: (word) => lettersOf(word, (letter) => `${letter}\u0301`),
  'full width': (word) => lettersOf(word, wide),
  mathematical: (word) => lettersOf(word, (letter) => shifted(letter, 0x1d41a, 0x1d400)),
  script: (word) => lettersOf(word, (letter) => shifted(letter, 0x1d4ea, 0x1d4d0)),
  encircled: (word) => lettersOf(word, (letter) => shifted(letter, 0x24d0, 0x24b6)),
  'in brackets': (word) => lettersOf(word, (letter) => shifted(letter, 0x249c)),
  'in squares': (word) => lettersOf(word, (letter) => shifted(letter, 0x1f130)),
  'flag letters': (word) =>
    [...word].map((letter) => lettersOf(letter, (one) => shifted(one, 0x1f1e6))).join('\u200b'),
  'flag letters spaced': (word) =>
    [...word].map((letter) => lettersOf(letter, (one) => shifted(one, 0x1f1e6))).join(' '),
} satisfies Record<string, (word: string) => string>;
export type Disguise = keyof typeof disguises;

/** Words that carry nothing, and that nobody would hide. */
const plain = new Set(
  (
    'the and for but not are was were has had have his her him she they them their you your our this that with ' +
    'from who what when where why how all any can could would should will just still into than then there here ' +
    'about because been being did does done its over some such too very'
  ).split(' '),
);

/** The text with every telling word of three letters or more inside these spans disguised. */
export function disguised(text: string, spans: readonly Span[], disguise: Disguise): string {
  const change = disguises[disguise];
  return text.replace(/(?<![\p{L}\p{N}@#])[a-z]{3,}(?![\p{L}\p{N}])/giu, (word, start: number) => {
    const end = start + word.length;
    if (plain.has(word.toLowerCase())) return word;
    if (!spans.some((span) => span.start < end && start < span.end)) return word;
    const changed = change(word);
    // Words of spaced letters stand further apart, or nobody could read them.
    return changed.includes(' ') && text.charAt(end) === ' ' ? `${changed} ` : changed;
  });
}

function swapped(word: string, by: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => by[letter.toLowerCase()] ?? letter).join('');
}

function lettersOf(word: string, change: (letter: string, at: number) => string): string {
  return word.replace(/[a-z]/gi, change);
}

/** The letter as far into another alphabet of 26 as it is into ours; some have one case only. */
function shifted(letter: string, small: number, large = small): string {
  const isSmall = letter === letter.toLowerCase();
  return String.fromCodePoint((isSmall ? small : large) + letter.toLowerCase().charCodeAt(0) - 97);
}

const wide = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0);

function greek(letter: string): string {
  return swapped(letter, {
    a: 'α',
    e: 'ε',
    i: 'ι',
    k: 'κ',
    n: 'ո',
    o: 'ο',
    p: 'ρ',
    t: 'τ',
    u: 'υ',
    v: 'ν',
  });
}
