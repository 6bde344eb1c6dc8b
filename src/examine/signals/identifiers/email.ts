import type { CompiledPolicy } from '../../compile.ts';
import type { Passage } from '../../text/passage.ts';

const longest = 64;
const localPart = /[\p{L}\p{N}._%+-]/u;
const hostPart = /[\p{L}\p{N}.-]/u;

/**
 * E-mail addresses, found from each "@" outward so that long texts without one cost nothing; those
 * the policy itself publishes do not count. Offsets are in the normalised text.
 */
export function emailsIn({ text }: Passage, { published }: CompiledPolicy) {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = edge(text, at, -1, localPart);
    let end = edge(text, at, 1, hostPart);
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    const isAddress = start < at && /^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u.test(text.slice(at + 1, end));
    if (isAddress && !published.has(text.slice(start, end))) found.push({ start, end });
  }
  return found;
}

function edge(text: string, at: number, direction: 1 | -1, part: RegExp): number {
  let offset = direction === 1 ? at + 1 : at - 1;
  while (Math.abs(offset - at) <= longest && part.test(text.charAt(offset))) offset += direction;
  return direction === 1 ? offset : offset + 1;
}
