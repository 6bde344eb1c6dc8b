import type { CompiledPolicy } from '../compile.ts';
import type { Mention, Span } from '../draft.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { asHandle } from '../school.ts';
import { isWordUnit } from '../text/characters.ts';
import { spanOf } from '../text/passage.ts';
import type { Signal } from './signal.ts';

/** Accounts the draft mentions (those of no length stand outside its text), picked from the site's list or typed; the school's own are named schools instead. */
export function readMentions(reading: DraftReading, policy: CompiledPolicy): Signal[] {
  const picked = reading.draft.mentions;
  const typed: Mention[] = [];
  for (const { sentence, start: by } of reading.sentences) {
    for (const { name, start, end } of typedHandles(sentence)) {
      const handle = { name, start: start + by, end: end + by };
      if (!picked.some((mention) => overlaps(mention, handle))) typed.push(handle);
    }
  }
  return [...picked, ...typed]
    .filter(({ name }) => !policy.handles.has(asHandle(name)))
    .flatMap(({ start, end, name, kind }) => {
      const account: Signal = {
        kind: 'mention',
        detail: 'account',
        name,
        ...(end > start && { span: { start, end } }),
      };
      return kind === 'person' ? [account, { ...account, detail: 'person' }] : [account];
    });
}

interface Handle extends Span {
  name: string;
}

const typedHandles = once(({ passage }: Reading): Handle[] => {
  const { text } = passage;
  const found: Handle[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const end = handleEnd(text, at + 1);
    if (end - at < 3 || isWordUnit(text.charCodeAt(at - 1)) || !/[a-z]/.test(text.slice(at, end))) {
      continue;
    }
    found.push({ ...spanOf(passage, at, end), name: text.slice(at + 1, end) });
  }
  return found;
});

function handleEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isWordUnit(text.charCodeAt(at)) || text.charAt(at) === '_')) at++;
  return at;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
