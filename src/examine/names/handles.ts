import { hashFeature } from '../model/hash.ts';
import { findAll } from '../text/find-all.ts';
import type { Passage } from '../text/passage.ts';
import { isFirstName, isLikelyName, kind } from './kinds.ts';
import type { NameSpan } from './name-spans.ts';
import { numberAt, type Table } from './table.ts';
import { gap, shape, type WordsInView } from './words-in-view.ts';

const handle = /(?<![\w@.])@(\w+(?:\.\w+)*)/g;
/** "jude.obrien7", "mike_scran", "CathHolley" */
const parts = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr']);

/** Accounts that somebody's name can be read in; "@Amy Hall", as pickers write it, goes on with the surname. */
export function handleNames({ cased }: Passage, view: WordsInView, known: Table): NameSpan[] {
  if (!cased.includes('@')) return [];
  const found: NameSpan[] = [];
  let first = 0;
  for (const { 1: name = '', index } of findAll(handle, cased)) {
    if (!isNamed(name, known)) continue;
    const start = index + 1;
    while (first < view.count && (view.starts[first] ?? 0) < start) first++;
    if (view.starts[first] !== start) continue;
    let last = first;
    while (last + 1 < view.count && (view.starts[last + 1] ?? 0) < start + name.length) last++;
    if (last === first && isSurnameNext(view, last)) last++;
    found.push({ start, end: Math.max(start + name.length, view.ends[last] ?? 0), first, last });
  }
  return found;
}

function isNamed(name: string, known: Table): boolean {
  const [first = '', second = ''] = name.match(parts) ?? [];
  if (titles.has(first.toLowerCase())) return isNameOf(second, known) || /^[A-Z]/.test(second);
  const of = kindOf(first, known);
  const isWhole = first.length === name.length;
  if (first.length < 3 && !isWhole) return false;
  return isLikelyName(of) || (isFirstName(of) && isNameOf(second, known)) || of === kind.surname;
}

function isNameOf(word: string, known: Table): boolean {
  const of = kindOf(word, known);
  return isLikelyName(of) || of === kind.surname || of === kind.ordinaryName;
}

const kindOf = (word: string, known: Table) => numberAt(known, hashFeature(word.toLowerCase()));

function isSurnameNext({ gaps, shapes, kinds }: WordsInView, token: number): boolean {
  const isCapital = shapes[token] === shape.capital && shapes[token + 1] === shape.capital;
  return isCapital && gaps[token + 1] === gap.space && kinds[token + 1] !== kind.ordinary;
}
