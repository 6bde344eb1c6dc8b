import { joinFeatureCount, joinFeatures, nameFeatureCount, nameFeatures } from './features.ts';
import { isFirstName, kind } from './kinds.ts';
import type { Weights } from './names-file.ts';
import { numberAt } from './table.ts';
import { gap, shape, style, type WordsInView } from './words-in-view.ts';

/**
 * Whether a token may be part of a name at all: it has a capital, or is a name in small letters, or
 * nobody knows what it is and it could be one. Handles and hashtags are no names, nor is what an
 * address begins with.
 */
export function mayBeName(view: WordsInView, token: number): boolean {
  const { gaps, shapes, kinds } = view;
  const before = gaps[token];
  const form = shapes[token];
  if (before === gap.handle || before === gap.hashtag || isTiedToNext(view, token)) return false;
  if (form === shape.digits || form === shape.symbol) return false;
  if (form !== shape.small) return true;
  const of = kinds[token] ?? 0;
  if (of === kind.unknown)
    return view.style === style.small || (token > 0 && isFirstName(kinds[token - 1] ?? 0));
  return of > kind.ordinaryName && of !== kind.thing;
}

/** "hall" in "hall@school.org" and "amy_hall"; a handle after a space is another's. */
function isTiedToNext({ gaps, starts, ends }: WordsInView, token: number): boolean {
  return gaps[token + 1] === gap.handle && (starts[token + 1] ?? 0) - (ends[token] ?? 0) === 1;
}

const features = new Uint32Array(nameFeatureCount);
const joins = new Uint32Array(joinFeatureCount);
const nameBefore = { ofOther: 1, ofName: 2 } as const;
const impossible = Number.NEGATIVE_INFINITY;

/** 1 for each token that is part of somebody's name: of all ways to read the sentence the likeliest (Viterbi). */
export function tagNames(view: WordsInView, weights: Weights): Uint8Array {
  const { count } = view;
  const tags = new Uint8Array(count);
  /** By how much the likeliest reading that ends in a name is ahead of the likeliest that does not. */
  let lead = impossible;
  for (let token = 0; token < count; token++) {
    let next = impossible;
    if (lead > 0) tags[token] = nameBefore.ofOther;
    if (mayBeName(view, token)) {
      const going = lead === impossible ? impossible : lead + joinScore(view, token, weights);
      if (going > 0) tags[token] = (tags[token] ?? 0) | nameBefore.ofName;
      next = nameScore(view, token, weights) + Math.max(0, going) - Math.max(0, lead);
    }
    lead = next;
  }
  let isName = lead > 0;
  for (let token = count - 1; token >= 0; token--) {
    const before = isName ? nameBefore.ofName : nameBefore.ofOther;
    const isNameBefore = ((tags[token] ?? 0) & before) !== 0;
    tags[token] = isName ? 1 : 0;
    isName = isNameBefore;
  }
  return tags;
}

function nameScore(view: WordsInView, token: number, { table, bias }: Weights): number {
  nameFeatures(view, token, features);
  let score = bias[0] ?? 0;
  for (let at = 0; at < nameFeatureCount; at++) score += numberAt(table, features[at] ?? 0);
  return score;
}

function joinScore(view: WordsInView, token: number, { table }: Weights): number {
  joinFeatures(view, token, joins);
  let score = 0;
  for (let at = 0; at < joinFeatureCount; at++) score += numberAt(table, joins[at] ?? 0);
  return score;
}
