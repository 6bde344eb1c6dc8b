/**
 * Small whole numbers as text, a letter each, small ones as plain ASCII: what compresses bytes compresses
 * such text as well, while base64 hides from it that a byte comes again.
 */

const first = '#'.charCodeAt(0);
/** Left out: JSON would write it as two. */
const backslash = '\\'.charCodeAt(0);

/** @param numbers from -127 to 127 */
export function toLetters(numbers: Iterable<number>): string {
  const codes = Array.from(numbers, (number) => {
    // 0, -1, 1, -2, 2 ... in a row.
    const code = first + (number < 0 ? -2 * number - 1 : 2 * number);
    return code < backslash ? code : code + 1;
  });
  return codes.map((code) => String.fromCharCode(code)).join('');
}

export function fromLetters(letters: string): Int8Array {
  const numbers = new Int8Array(letters.length);
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    const place = code - first - (code > backslash ? 1 : 0);
    numbers[at] = place & 1 ? -(place + 1) / 2 : place / 2;
  }
  return numbers;
}
