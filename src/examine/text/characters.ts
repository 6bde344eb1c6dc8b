/** What a UTF-16 unit of normalised text is to the tokeniser. */
export const unit = { other: 0, letter: 1, digit: 2, apostrophe: 3, symbol: 4 } as const;
export type Unit = (typeof unit)[keyof typeof unit];

const unknown = 255;
/** Filled as units are first seen: asking Unicode about all of them up front would take longer than any draft. */
const classes = new Uint8Array(0x10000).fill(unknown);

/** The class of a UTF-16 unit; halves of surrogate pairs (emoji, mostly) are symbols. */
export function unitClass(code: number): Unit {
  // Off the ends of a text there is no number, and what is asked for by anything else is looked up by name.
  const known = classes[code | 0] ?? unit.other;
  if (known !== unknown) return known as Unit;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): Unit {
  const character = String.fromCharCode(code);
  if (isApostrophe(code)) return unit.apostrophe;
  if (isDigit(code)) return unit.digit;
  if (isSmallLetter(code) || isCapital(code)) return unit.letter;
  // To ask Unicode takes as long as to examine a sentence, the first time.
  if (isAscii(code)) return unit.other;
  if (/\p{N}/u.test(character)) return unit.digit;
  if (/\p{L}/u.test(character)) return unit.letter;
  return /[\p{S}\p{Cs}]/u.test(character) ? unit.symbol : unit.other;
}

const { charCodeAt } = String.prototype;

/**
 * The same as `charCodeAt`. Engines keep strings in many ways, a part of another, a few joined, and where they meet
 * them all they look the method up anew for each unit; of this one they know it.
 * @param at never off the ends: whoever asks for that once is not answered at once any more
 */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at);

export function isWordUnit(code: number): boolean {
  const kind = unitClass(code);
  return kind === unit.letter || kind === unit.digit;
}

export const isApostrophe = (code: number) => code === 39 || code === 96;
export const isDigit = (code: number) => code >= 48 && code <= 57;
export const isSmallLetter = (code: number) => code >= 97 && code <= 122;
export const isCapital = (code: number) => code >= 65 && code <= 90;
export const isAscii = (code: number) => code < 0x80;
export const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
export const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** A capital letter of any script. */
export const isUpper = (code: number) =>
  isAscii(code) ? isCapital(code) : /\p{Lu}/u.test(String.fromCharCode(code));
