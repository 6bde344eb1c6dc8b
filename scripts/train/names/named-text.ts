import { globSync, readFileSync } from 'node:fs';
import type { Span } from '../../../src/examine/draft.ts';
import type { Who } from '../../../src/examine/names/who/kinds.ts';
import type { Setting } from '../../../src/examine/setting.ts';
import type { Post } from '../../../tests/corpus/corpus.ts';

/** A text and where its names stand. */
export interface NamedText {
  text: string;
  names: Span[];
  /** Where the words of the data set stand, where it came in words. */
  words?: Span[];
}

/** Reads a file of tokens and BIO tags; handles and hashtags are no names. */
export function readTagged(file: string): NamedText[] {
  return linesOf(file).map((line) => fromTokens(JSON.parse(line)));
}

/** A post of the project's own: who each of its names is, and where it was to stand. */
export interface NamedPost extends NamedText {
  names: PlacedName[];
  place: Setting;
}

export interface PlacedName extends Span {
  who: Who;
}

/** The project's own posts in these folders; each name is found wherever its post has it. */
export function readPosts(folder: string): NamedPost[] {
  return globSync(`${folder}/**/*.jsonl`)
    .sort()
    .flatMap((file) => linesOf(file).map((line) => fromPost(JSON.parse(line))));
}

export function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const closes = /^(?:['’](?:s|m|re|ve|ll|d|t)$|n['’]t$|[.,!?;:)\]…%]+$)/i;

function fromTokens({ tokens, tags }: { tokens: string[]; tags: string[] }): NamedText {
  let text = '';
  const words: Span[] = [];
  const names: Span[] = [];
  let inHandle = false;
  tokens.forEach((token, index) => {
    const sign = tokens[index - 1];
    const isSigned = sign === '@' || sign === '#';
    if (text !== '' && !closes.test(token) && !isSigned && sign !== '(') text += ' ';
    const span = { start: text.length, end: text.length + token.length };
    text += token;
    words.push(span);
    const tag = tags[index] ?? 'O';
    const isHandle = isSigned || /^[@#]/.test(token);
    const last = names.at(-1);
    if (!tag.endsWith('-PER') || isHandle) inHandle = isHandle;
    else if (tag === 'I-PER' && last && !inHandle && tags[index - 1]?.endsWith('PER'))
      last.end = span.end;
    else names.push({ ...span });
  });
  return { text, names, words };
}

export function fromPost({ text, names, account, platform, surface }: Post): NamedPost {
  const placed = names.flatMap(({ name, who }) =>
    placesOf(name, text).map((span): PlacedName => ({ ...span, who })),
  );
  return {
    text,
    names: placed.sort((a, b) => a.start - b.start),
    place: { role: account, platform, surface },
  };
}

function placesOf(name: string, text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end));
    if (isWhole) found.push({ start: at, end });
  }
  return found;
}
