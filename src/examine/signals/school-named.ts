import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import type { Match } from '../lexicon/matches.ts';
import type { Reading } from '../reading.ts';
import { needsCapitals } from '../school.ts';
import { isWordUnit } from '../text/characters.ts';
import { spanOf } from '../text/normalise.ts';
import type { Signal } from './signal.ts';

const shortestBareHandle = 6;

/** The school of the policy: its names, hashtags, handles, addresses and host names. */
export function readNamedSchool(reading: Reading, policy: CompiledPolicy): Signal[] {
  const { uses, lexicon, domains } = policy;
  const found = hostsIn(reading, domains);
  for (const match of reading.found) {
    const { list, word } = match;
    if (list !== uses.ownNames && list !== uses.ownHandles) continue;
    const called = lexicon.lists[list]?.words[word] ?? '';
    const isSchool = list === uses.ownNames ? isName : isHandle;
    if (isSchool(called, match, reading)) found.push(match);
  }
  if (found.length === 0) return [];
  return joined(found).map(({ start, end }) => ({
    kind: 'school',
    detail: 'named',
    span: spanOf(reading.passage, start, end),
  }));
}

const isName = (name: string, { start, end }: Match, { passage }: Reading) =>
  !needsCapitals(name) || passage.cased.slice(start, end) === name;

const isHandle = (handle: string, { start }: Match, { passage }: Reading) =>
  handle.length >= shortestBareHandle || passage.text.charAt(start - 1) === '@';

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
