import { type Keeper, placeToKeep } from './once.ts';

/** How far a list is as the one before was: so many entries at its beginning, and so many at its end. */
interface Same {
  first: number;
  last: number;
}

function sameAtEnds(before: readonly unknown[], after: readonly unknown[]): Same {
  const most = Math.min(before.length, after.length);
  const first = Math.min(most, sameUpTo(before, after));
  const by = before.length - after.length;
  let last = 0;
  let at = after.length - 1;
  while (last < most - first && before[at + by] === after[at]) {
    last++;
    at--;
  }
  return { first, last };
}

/** Where an entry stood before; -1 where that is not known. @param by how many entries fewer there are now */
function placeBefore(at: number, length: number, by: number, { first, last }: Same): number {
  if (at < first) return at;
  return at >= length - last ? at + by : -1;
}

interface Done {
  context: object;
  sentences: readonly object[];
  a: readonly unknown[];
  b: readonly unknown[];
  c: readonly unknown[];
  answers: readonly unknown[];
}

const nothing: readonly never[] = [];

/**
 * The same work for each sentence of a draft, on what up to three lists have for it. It is done again only
 * where they have something else than the last time, so that a key in a long draft pays neither for the
 * sentences that stay nor for a look at them.
 */
export function forEachSentence<Context extends object, Answer, A, B = undefined, C = undefined>(
  work: (context: Context, a: A, b: B, c: C) => Answer,
): (
  reading: Keeper & { sentences: readonly object[] },
  context: Context,
  a: readonly A[],
  b?: readonly B[],
  c?: readonly C[],
) => readonly Answer[] {
  const number = placeToKeep();
  return ({ kept, sentences }, context, a, b = nothing, c = nothing) => {
    const done = kept[number] as Done | undefined;
    if (!done || !isSame(done.context, context)) {
      const answers: Answer[] = [];
      for (let at = 0; at < a.length; at++)
        answers.push(work(context, a[at] as A, b[at] as B, c[at] as C));
      kept[number] = { context, sentences, a, b, c, answers };
      return answers;
    }
    const same = alignment(kept, done.sentences, sentences);
    const by = done.sentences.length - sentences.length;
    const first = Math.min(
      same.first,
      sameUpTo(done.a, a),
      sameUpTo(done.b, b),
      sameUpTo(done.c, c),
    );
    if (by === 0 && first >= sentences.length) return done.answers as Answer[];
    const answers = done.answers.slice(0, first) as Answer[];
    comesFrom(answers, done.answers, first);
    for (let at = first; at < sentences.length; at++) {
      const old = placeBefore(at, sentences.length, by, same);
      const isKnown =
        old >= 0 && done.a[old] === a[at] && done.b[old] === b[at] && done.c[old] === c[at];
      answers.push(
        isKnown ? (done.answers[old] as Answer) : work(context, a[at] as A, b[at] as B, c[at] as C),
      );
    }
    kept[number] = { context, sentences, a, b, c, answers };
    return answers;
  };
}

const placeOfAlignment = placeToKeep();

/** Asked by one work after the other about the same two lists. */
function alignment(kept: unknown[], before: readonly object[], after: readonly object[]): Same {
  const known = kept[placeOfAlignment] as { before: object; after: object; same: Same } | undefined;
  if (known?.before === before && known.after === after) return known.same;
  const same = sameAtEnds(before, after);
  comesFrom(after, before, same.first);
  kept[placeOfAlignment] = { before, after, same };
  return same;
}

/** Lists that begin as others do: one work after the other takes them, and need not compare them again. */
const origins = new WeakMap<object, { before: object; first: number }>();

function comesFrom(after: object, before: object, first: number): void {
  origins.set(after, { before, first });
  // Or all that were ever would be held by the last.
  origins.delete(before);
}

/** How many entries at the beginning of a list are the same, at least; all there could be, of a list that stays. */
export function sameUpTo(before: readonly unknown[], after: readonly unknown[]): number {
  if (before === after) return Number.POSITIVE_INFINITY;
  const origin = origins.get(after);
  if (origin?.before === before) return origin.first;
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first++;
  return first;
}

function isSame(before: object, after: object): boolean {
  if (before === after) return true;
  for (const key in after)
    if (before[key as keyof typeof before] !== after[key as keyof typeof after]) return false;
  return true;
}
