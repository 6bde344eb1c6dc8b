import type { Span } from '../draft.ts';

/** What every address holds. */
const mark = /:\/\/|www\.|@/g;

/** Web and e-mail addresses in a normalised text, in order: what they spell is not what the writer says. */
export function linksIn(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (;;) {
    mark.lastIndex = from;
    const at = mark.exec(text)?.index;
    if (at === undefined) return found;
    const start = edge(text, at, -1);
    const end = edge(text, at, 1);
    if (isLink(text.slice(start, end))) found.push({ start, end });
    from = end;
  }
}

/** Where the unbroken run of characters around a place begins or ends. */
function edge(text: string, at: number, direction: 1 | -1): number {
  let offset = direction === 1 ? at + 1 : at;
  while (offset > 0 && offset < text.length) {
    if (text.charCodeAt(direction === 1 ? offset : offset - 1) <= 32) break;
    offset += direction;
  }
  return Math.min(offset, text.length);
}

function isLink(run: string): boolean {
  return run.includes('://') || run.includes('www.') || /[^@\s]@[^@\s.]+\.[^@\s]/.test(run);
}
