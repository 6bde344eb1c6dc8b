import type { NamedText } from './named-text.ts';

/** Draws names: first names by the square root of how common they are, surnames evenly. */
export interface NameDraw {
  first: () => string;
  last: () => string;
}

export function nameDraw(
  firstNames: readonly (readonly [name: string, births: number])[],
  surnames: readonly string[],
  random: () => number,
): NameDraw {
  const upTo: number[] = [];
  let total = 0;
  for (const [, births] of firstNames) {
    total += Math.sqrt(births);
    upTo.push(total);
  }
  return {
    first: () => capitalised(firstNames[indexOf(random() * total, upTo)]?.[0] ?? ''),
    last: () => surnames[Math.floor(random() * surnames.length)] ?? '',
  };
}

function indexOf(value: number, upTo: readonly number[]): number {
  let low = 0;
  let high = upTo.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const kept = /^(?:mr|mrs|ms|miss|dr|sir|lady|lord|king|queen|president|prince|princess|pope)\.?$/i;

/** The same text with other people in it, small letters where theirs were. */
export function withNamesSwapped({ text, names }: NamedText, draw: NameDraw): NamedText {
  let out = '';
  let at = 0;
  const swapped = names.map(({ start, end }) => {
    const name = text.slice(start, end).split(' ');
    out += text.slice(at, start);
    const begin = out.length;
    out += name.map((part, index) => swappedPart(part, index, draw)).join(' ');
    at = end;
    return { start: begin, end: out.length };
  });
  return { text: out + text.slice(at), names: swapped };
}

function swappedPart(part: string, index: number, draw: NameDraw): string {
  if (kept.test(part) || /['’]/.test(part)) return part;
  const name = index === 0 ? draw.first() : draw.last();
  return part === part.toLowerCase() ? name.toLowerCase() : name;
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
