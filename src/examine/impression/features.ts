import type { AccountRole } from '../../policy/vocabulary.ts';
import type { ListUses } from '../list-uses.ts';
import { emptyHash, hashedOn, hashFeature } from '../model/hash.ts';
import type { Reading } from '../reading.ts';
import type { Setting } from '../setting.ts';
import type { Signal } from '../signals/signal.ts';
import { isWordUnit, unitAt } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { SentenceMark } from '../tone/tone.ts';

/** Is told each feature of a sentence, and the token it belongs to. */
export type FeatureSink = (hash: number, token: number) => void;

/** Keeps the sorts of features apart. */
const seeds = {
  stem: 1,
  pair: 2,
  turn: 3,
  role: 4,
  signal: 5,
  mark: 6,
  beginning: 7,
  place: 8,
} as const;
const denied = 0x2545f491;

/** Whose account speaks, and where: a line of a profile says other things than the same words in a comment. */
export function eachSettingFeature(
  { role, platform, surface }: Setting,
  sink: (hash: number) => void,
): void {
  const account = roleHash(role);
  const place = hashFeature(surface, seeds.place);
  sink(account);
  sink(place);
  sink(mix(place, account));
  sink(hashFeature(platform, seeds.place));
}

/** What the words of a sentence say, whoever is named in it. */
export function eachWordFeature(
  { passage, found }: Reading,
  { features, clues }: ListUses,
  role: AccountRole,
  sink: FeatureSink,
): void {
  eachWord(passage, sink);
  eachTurn(passage, sink);
  const account = roleHash(role);
  const told: number[] = [];
  let denial = -negationReach - 1;
  for (const { list, first, last } of found) {
    const kind = clues[list];
    if (kind === 'negation') denial = last;
    // "Not lazy at all" speaks of laziness otherwise than "lazy".
    const isDenied = !kind && denial < first && first - denial <= negationReach;
    const hash = isDenied ? mix(features[list] ?? 0, denied) : (features[list] ?? 0);
    if (told.includes(hash)) continue;
    told.push(hash);
    sink(hash, first);
    sink(mix(hash, account), first);
  }
}

/** What the people and things seen in a sentence add to it, and how it sounds to those who only weigh words. */
export function eachSignalFeature(
  signals: readonly Signal[],
  marks: readonly SentenceMark[],
  role: AccountRole,
  sink: FeatureSink,
): void {
  const account = roleHash(role);
  const told: number[] = [];
  const tell = (hash: number) => {
    if (told.includes(hash)) return;
    told.push(hash);
    sink(hash, 0);
    sink(mix(hash, account), 0);
  };
  for (const { kind, detail } of signals)
    if (telling.has(kind)) tell(mix(hashFeature(kind, seeds.signal), hashFeature(detail)));
  for (const { label, aim } of marks) {
    const hash = hashFeature(label, seeds.mark);
    tell(hash);
    tell(mix(hash, hashFeature(aim)));
  }
}

/** Signals that tell who and what a draft speaks of; listed words have been told already. */
const telling: ReadonlySet<string> = new Set(['person', 'school', 'identifier', 'mention']);

/** While nobody said whose account it is, it is taken for one kept for work: what holds there holds for all. */
const roleHash = (role: AccountRole) =>
  hashFeature(role === 'unknown' ? 'professional' : role, seeds.role);

/** Stems, beginnings of longer words, pairs of words, and words written in capitals. */
function eachWord({ text, cased, tokens }: Passage, sink: FeatureSink): void {
  const { count, starts, ends, joins } = tokens;
  let before = 0;
  for (let token = 0; token < count; token++) {
    const start = starts[token] ?? 0;
    const end = ends[token] ?? 0;
    const stem = stemEnd(text, start, end);
    let hash = emptyHash;
    for (let at = start; at < end; at++) {
      if (at === stem) sink(mix(hash, seeds.stem), token);
      if (at === start + beginning) sink(mix(hash, seeds.beginning), token);
      hash = hashedOn(hash, text.charCodeAt(at));
    }
    if (stem === end) sink(mix(hash, seeds.stem), token);
    if (token > 0 && joins[token - 1] === 1) sink(mix(before, mix(hash, seeds.pair)), token - 1);
    if (end - start > 2 && isInCapitals(cased, start, end)) sink(turns.capitals, token);
    before = hash;
  }
}

/** The feature of a word that stands by itself. */
export function stemHash(word: string): number {
  let hash = emptyHash;
  const end = stemEnd(word, 0, word.length);
  for (let at = 0; at < end; at++) hash = hashedOn(hash, word.charCodeAt(at));
  return mix(hash, seeds.stem);
}

function isInCapitals(cased: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = unitAt(cased, at);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

const endings = ["'s", 'ing', 'ed', 'er', 'ly', 's'] as const;
const shortestStem = 3;
/** So many letters say roughly what word it is, however it goes on. */
const beginning = 4;

/** Where a word ends without its inflection; rough, since only sameness counts. */
function stemEnd(text: string, start: number, end: number): number {
  if (end - start < shortestStem + 2) return end;
  for (const ending of endings) {
    const stem = end - ending.length;
    if (stem - start >= shortestStem && text.endsWith(ending, end)) return stem;
  }
  return end;
}

/** So many tokens after a negation, at most, a word is denied. */
const negationReach = 4;

const turn = (name: string) => hashFeature(name, seeds.turn);
const turns = {
  capitals: turn('capitals'),
  asked: turn('?'),
  loud: turn('!'),
  trailing: turn('..'),
  digit: turn('digit'),
  tagged: turn('#'),
  smirk: turn('smirk'),
  laugh: turn('laugh'),
  heart: turn('heart'),
  short: turn('short'),
  quote: turn('quote'),
} as const;

const facesBy = [
  ['🙄👀🙃😇🤐💀😬🤡🍿🐍', turns.smirk],
  ['😂🤣', turns.laugh],
  ['❤🎉💙💚🥰👏🌟⭐😍🎄🥳😊☺💛💜🧡', turns.heart],
] as const;
const faces = new Map(facesBy.flatMap(([some, hash]) => [...some].map((face) => [face, hash])));

/** Each kind once. A pattern that knows emoji takes the browser as long as the sentence, the first times. */
function facesIn(text: string): Set<number> {
  const kinds = new Set<number>();
  for (const character of text) {
    const kind = faces.get(character);
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds;
}

/** How the sentence is put: asked, shouted, trailing off, or with a word held up in quotation marks. */
function eachTurn({ text, tokens }: Passage, sink: FeatureSink): void {
  if (text.includes('?')) sink(turns.asked, 0);
  if (text.includes('!')) sink(turns.loud, 0);
  if (text.includes('..')) sink(turns.trailing, 0);
  if (text.includes('#')) sink(turns.tagged, 0);
  if (/\d/.test(text)) sink(turns.digit, 0);
  if (/[^\0-\x7f]/.test(text)) for (const hash of facesIn(text)) sink(hash, 0);
  if (tokens.count < 3) sink(turns.short, 0);
  if (!/["']/.test(text)) return;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const before = text.charCodeAt(start - 1);
    const isMark = before === 34 || before === 39;
    if (isMark && !isWordUnit(text.charCodeAt(start - 2))) sink(turns.quote, token);
  }
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x2c1b3c6d);
  return hash ^ (hash >>> 15);
}
