import { hashFeature } from '../model/linear.ts';
import { isWordUnit } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { Clue } from './clue.ts';
import type { Hint } from './hint.ts';
import type { ClueKind } from './lists.ts';

/** One sentence, read by itself, with what the lexicon knows of its words. */
export interface Said {
  passage: Passage;
  clues: readonly Clue[];
  hints: readonly Hint[];
}

/** Is told each feature of a sentence, and the token it belongs to. */
export type FeatureSink = (hash: number, token: number) => void;

/** Keeps the kinds of features apart. */
const seeds = {
  stem: 1,
  pair: 2,
  capitals: 3,
  clue: 4,
  hint: 5,
  turn: 6,
  role: 7,
  person: 8,
  denied: 9,
} as const;

/** Who and what a sentence speaks of. What is said of them is left to hints: it says more to a reader than to a list. */
const spokenOf = new Set<ClueKind>([
  ...(['pupil', 'kids', 'parent', 'colleague', 'school', 'schoolTalk', 'group'] as const),
  ...(['family', 'public', 'thing', 'people', 'you', 'self', 'third'] as const),
  ...(['praise', 'negation', 'link', 'elsewhere', 'counter'] as const),
]);
/** The few of them that give a hint its meaning. */
const targets = new Set<ClueKind>([
  ...(['pupil', 'kids', 'parent', 'colleague', 'school', 'group', 'third', 'you'] as const),
  ...(['people', 'self', 'family', 'public', 'thing'] as const),
]);

/** What the voice hears in one sentence, the same for learning and for judging. */
export function eachFeature(said: Said, all: FeatureSink): void {
  const told = new Set<number>();
  const sink: FeatureSink = (hash, token) => {
    if (told.has(hash)) return;
    told.add(hash);
    all(hash, token);
  };
  eachWord(said.passage, sink);
  eachClue(said, sink);
  eachTurn(said.passage, sink);
}

/** What the people named in it add to a sentence; who they are hangs on the rest of the draft. */
export function eachPersonFeature(
  { clues, hints }: Said,
  persons: readonly ClueKind[],
  sink: FeatureSink,
): void {
  for (const person of new Set(persons)) {
    sink(seeded(person, seeds.person), 0);
    if (clues.some(({ kind }) => kind === person)) continue;
    sink(seeded(person, seeds.clue), 0);
    for (const { kind, first } of hints) sink(besides(kind, person), first);
  }
}

/** What it hears in the account a draft is written from. */
export const roleFeature = (role: string) => hashFeature(role, seeds.role);

/** Stems, pairs of words, and words written in capitals. */
function eachWord({ text, cased, tokens }: Passage, sink: FeatureSink): void {
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    sink(hashFeature(text, seeds.stem, start, stemEnd(text, start, end)), token);
    if (tokens.joins[token]) {
      sink(hashFeature(text, seeds.pair, start, tokens.ends[token + 1] ?? end), token);
    }
    if (end - start > 2 && /^[A-Z]+$/.test(cased.slice(start, end))) {
      sink(seeded('', seeds.capitals), token);
    }
  }
}

const endings = ["'s", 'ing', 'ed', 'er', 'ly', 's'] as const;
const shortestStem = 3;

/** Where a word ends without its inflection; rough, since only sameness counts. */
function stemEnd(text: string, start: number, end: number): number {
  if (end - start < shortestStem + 2) return end;
  const ending = endings.find(
    (one) => end - one.length - start >= shortestStem && text.endsWith(one, end),
  );
  return ending ? end - ending.length : end;
}

/** So many tokens after a negation, at most, a hint is denied. */
const negationReach = 4;

/** Kinds of words, and each hint, denied or not, beside each target of the sentence. */
function eachClue({ clues, hints }: Said, sink: FeatureSink): void {
  const present = new Set<ClueKind>();
  const denials = clues.filter(({ kind }) => kind === 'negation');
  for (const { kind, first } of clues) {
    if (!spokenOf.has(kind)) continue;
    sink(seeded(kind, seeds.clue), first);
    if (targets.has(kind)) present.add(kind);
  }
  for (const { kind, first } of hints) {
    if (denials.some(({ last }) => last < first && first - last <= negationReach)) {
      sink(seeded(kind, seeds.denied), first);
      continue;
    }
    sink(seeded(kind, seeds.hint), first);
    for (const target of present) sink(besides(kind, target), first);
  }
}

const known = new Map<string, number>();

/** A kind's hash: there are few kinds, so each is worked out once. */
function seeded(kind: string, seed: number): number {
  const name = `${seed}${kind}`;
  let hash = known.get(name);
  if (hash === undefined) {
    hash = hashFeature(kind, seed);
    known.set(name, hash);
  }
  return hash;
}

const besides = (hint: string, target: string) =>
  Math.imul(seeded(hint, seeds.hint) ^ (seeded(target, seeds.clue) >>> 7), 0x01000193) >>> 0;

/** A sentence that speaks of none of these, and not of school, has nobody to be harsh about. */
const somebody = new Set<ClueKind>([
  ...(['pupil', 'kids', 'parent', 'colleague', 'school', 'group', 'third', 'people'] as const),
  ...(['you', 'schoolTalk'] as const),
]);

export function speaksOfSomebody({ clues, hints }: Said): boolean {
  return (
    clues.some(({ kind }) => somebody.has(kind)) || hints.some(({ kind }) => kind === 'schooling')
  );
}

const quotes = new Set(['"', "'"]);

/** How the sentence is put: asked, shouted, trailing off, or with a word held up in quotation marks. */
function eachTurn({ text, tokens }: Passage, sink: FeatureSink): void {
  const turn = (name: string) => sink(seeded(name, seeds.turn), 0);
  if (text.includes('?')) turn('?');
  if (text.includes('!')) turn('!');
  if (text.includes('..')) turn('..');
  if (/\d/.test(text)) turn('digit');
  if (/[🙄👀🙃😇🤐💀😬🤡🍿🐍]/u.test(text)) turn('smirk');
  if (/[😂🤣]/u.test(text)) turn('laugh');
  if (/[❤🎉💙💚🥰👏🌟⭐😍🎄🥳😊☺💛💜🧡]/u.test(text)) turn('heart');
  if (text.includes('#')) turn('#');
  if (tokens.count < 3) turn('short');
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const before = text.charAt(start - 1);
    if (quotes.has(before) && !isWordUnit(text.charCodeAt(start - 2))) {
      sink(seeded('quote', seeds.turn), token);
    }
  }
}
