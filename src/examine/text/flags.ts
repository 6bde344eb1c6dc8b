const first = 0x1f1e6;
const width = 2;
/** Longer rows, in UTF-16 units, are no flags. */
const longestRow = 80;

/** Letters that make flags in pairs: 🇬 and 🇧. */
export const isFlagLetter = (point: number) => point >= first && point < first + 26;

/**
 * The row of such letters that begins here: where it ends, and what it spells; undefined where it is
 * flags and nothing else.
 */
export function flagRow(text: string, at: number): { end: number; letters: string | undefined } {
  let end = at;
  let letters = '';
  for (let point = text.codePointAt(at) ?? 0; isFlagLetter(point); ) {
    letters += String.fromCharCode(97 + point - first);
    end += width;
    point = text.codePointAt(end) ?? 0;
  }
  return { end, letters: end - at <= longestRow && isFlags(letters) ? undefined : letters };
}

let regions: Intl.DisplayNames | undefined;

function isFlags(letters: string): boolean {
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (let at = 0; at < letters.length; at += 2) {
    const code = letters.slice(at, at + 2).toUpperCase();
    if (code.length < 2 || regions.of(code) === undefined) return false;
  }
  return true;
}
