import type { CompiledPolicy } from '../compile.ts';
import { answeredIn, type Mention, type Span } from '../draft.ts';
import { forEachSentence } from '../each.ts';
import { type DraftReading, type Reading, sentenceAt } from '../reading.ts';
import { asHandle } from '../school.ts';
import { isWordUnit } from '../text/characters.ts';
import { spanOf } from '../text/normalise.ts';
import type { Signal } from './signal.ts';

/** Signals by the place of the sentence they stand in, and those that stand in none. */
export interface Mentioned {
  inside: ReadonlyMap<number, readonly Signal[]>;
  outside: readonly Signal[];
}

/**
 * Accounts the draft mentions (those of no length stand outside its text), picked from the site's list or
 * typed; the school's own are named schools instead.
 */
export function readMentions(reading: DraftReading, { handles }: CompiledPolicy): Mentioned {
  const { starts, draft } = reading;
  const inside = new Map<number, Signal[]>();
  const outside: Signal[] = [];
  const answered = answeredIn(draft);
  function add(mention: Mention, sentence: number, span: Span | undefined): void {
    const { name, kind } = mention;
    if (handles.has(asHandle(name))) return;
    const account: Signal = { kind: 'mention', detail: 'account', name, ...(span && { span }) };
    const isTagged = kind === 'person' && mention !== answered;
    const seen = isTagged ? [account, { ...account, detail: 'person' }] : [account];
    if (span) inside.set(sentence, [...(inside.get(sentence) ?? []), ...seen]);
    else outside.push(...seen);
  }
  for (const picked of draft.mentions) {
    const { start, end } = picked;
    const sentence = sentenceAt(reading, start);
    const by = starts[sentence] ?? 0;
    add(picked, sentence, end > start ? { start: start - by, end: end - by } : undefined);
  }
  const typed = eachHandles(reading, {}, reading.sentences);
  for (let sentence = 0; sentence < typed.length; sentence++) {
    const handles = typed[sentence] ?? none;
    if (handles.length === 0) continue;
    const by = starts[sentence] ?? 0;
    for (const { name, start, end } of handles) {
      const placed = { start: start + by, end: end + by };
      if (!draft.mentions.some((mention) => overlaps(mention, placed)))
        add({ name, ...placed }, sentence, { start, end });
    }
  }
  return { inside, outside };
}

interface Handle extends Span {
  name: string;
}

const none: readonly Handle[] = [];

const eachHandles = forEachSentence((_, { passage }: Reading): readonly Handle[] => {
  const { text } = passage;
  const found: Handle[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const end = handleEnd(text, at + 1);
    if (end - at < 3 || isWordUnit(text.charCodeAt(at - 1)) || !/[a-z]/.test(text.slice(at, end))) {
      continue;
    }
    found.push({ ...spanOf(passage, at, end), name: text.slice(at + 1, end) });
  }
  return found.length > 0 ? found : none;
});

function handleEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isWordUnit(text.charCodeAt(at)) || text.charAt(at) === '_')) at++;
  return at;
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
