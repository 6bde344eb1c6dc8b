import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import type { Match } from '../lexicon/matches.ts';
import { foundOf, type Reading } from '../reading.ts';
import { needsCapitals } from '../school.ts';
import { isWordUnit } from '../text/characters.ts';
import { spanOf } from '../text/passage.ts';
import type { Signal } from './signal.ts';

const shortestBareHandle = 6;

/** The school of the policy: its names, hashtags, handles, addresses and host names. */
export function readNamedSchool(reading: Reading, policy: CompiledPolicy): Signal[] {
  const { uses, lexicon, domains } = policy;
  const wordOf = ({ list, word }: Match) => lexicon.lists[list]?.words[word] ?? '';
  const names = foundOf(reading, uses.ownNames).filter((match) => {
    const word = wordOf(match);
    return !needsCapitals(word) || casedText(reading, match) === word;
  });
  const handles = foundOf(reading, uses.ownHandles).filter(
    (match) => wordOf(match).length >= shortestBareHandle || isAfterAt(reading, match),
  );
  return joined([...names, ...handles, ...hostsIn(reading, domains)]).map(({ start, end }) => ({
    kind: 'school',
    detail: 'named',
    span: spanOf(reading.passage, start, end),
  }));
}

/** One stretch for all that overlaps: a host name holds a handle, a handle spells a name. */
function joined(found: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

function casedText({ passage }: Reading, { start, end }: Match): string {
  return passage.cased.slice(start, end);
}

function isAfterAt({ passage }: Reading, { start }: Match): boolean {
  return passage.text.charAt(start - 1) === '@';
}

/** Web and e-mail addresses at one of the school's domains. */
function hostsIn({ passage }: Reading, domains: ReadonlySet<string>) {
  const found: Span[] = [];
  for (const domain of domains) {
    let start = passage.text.indexOf(domain);
    while (start >= 0) {
      const end = start + domain.length;
      if (!isInsideWord(passage.text, start, end)) found.push({ start, end });
      start = passage.text.indexOf(domain, end);
    }
  }
  return found;
}

function isInsideWord(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '-' || isWordUnit(text.charCodeAt(start - 1))) return true;
  return isWordUnit(text.charCodeAt(end));
}
