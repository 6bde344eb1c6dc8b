/**
 * Small whole numbers as text, a letter each, small ones as plain ASCII: what compresses bytes compresses
 * such text as well, while base64 hides from it that a byte comes again.
 */

const first = '#'.charCodeAt(0);
/** Left out: JSON would write it as two. */
const backslash = '\\'.charCodeAt(0);

export const letterOf = (place: number) =>
  String.fromCharCode(first + place < backslash ? first + place : first + place + 1);
export const placeOf = (code: number) => code - first - (code > backslash ? 1 : 0);

/** @param numbers from -127 to 127 */
export function toLetters(numbers: Iterable<number>): string {
  // 0, -1, 1, -2, 2 ... in a row.
  const places = Array.from(numbers, (number) => (number < 0 ? -2 * number - 1 : 2 * number));
  return places.map(letterOf).join('');
}

export function fromLetters(letters: string): Int8Array {
  const numbers = new Int8Array(letters.length);
  for (let at = 0; at < letters.length; at++) {
    const place = placeOf(letters.charCodeAt(at));
    numbers[at] = place & 1 ? -(place + 1) / 2 : place / 2;
  }
  return numbers;
}
