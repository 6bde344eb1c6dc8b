import { casedWord, type Passage, word } from '../text/passage.ts';
import type { NameSpan } from './name-spans.ts';

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof']);
/** Written without capitals these are titles still; "miss" and "ms" are not. */
const plainTitles = new Set(['mr', 'mrs']);
const mostNames = 3;

/** Not people of any school: characters, brands, forms of address, and what "Miss" may be a verb for. */
const others = new Set(
  (
    'tumble bean darcy men man blobby motivator whippy kipling muscle sheen beast potato claus hinch grinch ' +
    'robot bates incredible bump tickle happy grumpy messy right wrong perfect speaker president world universe ' +
    'england uk great moneypenny marple havisham trunchbull honey who martens pepper seuss dre strange foster ' +
    'spock twit toad fox doubtfire miyagi bojangles big burns monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december christmas easter you'
  ).split(' '),
);
const connecting = new Set(
  'and or in on at is was are were the a an to of for with from has had who that this it my our your i said says if but so'.split(
    ' ',
  ),
);

/** "Mrs Okafor", "Mr. J Smith", "mr okafor"; not "Mr and Mrs", "Mr Tumble" or "I miss Liverpool". */
export function titledNames(passage: Passage): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token + 1 < passage.tokens.count; token++) {
    if (!isTitle(passage, token)) continue;
    const last = nameEnd(passage, token);
    if (last === token) continue;
    const first = firstOfCouple(passage, token);
    const { starts, ends } = passage.tokens;
    const end = nameOnly(passage, ends[last] ?? 0);
    found.push({ start: starts[first] ?? 0, end, first, last });
    token = last;
  }
  return found;
}

function isTitle(passage: Passage, token: number): boolean {
  const { starts, ends } = passage.tokens;
  if ((ends[token] ?? 0) - (starts[token] ?? 0) > 4) return false;
  const title = word(passage, token);
  return titles.has(title) && (plainTitles.has(title) || isCapitalised(casedWord(passage, token)));
}

/** The last token of the name after a title, or the title itself where no name follows. */
function nameEnd(passage: Passage, title: number): number {
  if (others.has(word(passage, title + 1))) return title;
  let last = title;
  while (last - title < mostNames && isNear(passage, last) && isName(passage, title, last + 1))
    last++;
  return last;
}

function isName(passage: Passage, title: number, token: number): boolean {
  const text = word(passage, token);
  if (connecting.has(text) || titles.has(text)) return false;
  if (isCapitalised(casedWord(passage, token)))
    return token === title + 1 || !opensSentence(passage, token);
  const small = casedWord(passage, title) === word(passage, title);
  return small && token === title + 1 && /^[a-z'-]{3,}$/.test(text);
}

function opensSentence(passage: Passage, token: number): boolean {
  const start = passage.tokens.starts[token] ?? 0;
  return passage.sentenceEnds.some((end) => end <= start && start - end <= 1);
}

/** Only a space, a hyphen or the full stop of "Mr." or "J." stands before the next token. */
function isNear({ text, tokens }: Passage, token: number): boolean {
  return /^(?:\.? ?|-)$/.test(text.slice(tokens.ends[token], tokens.starts[token + 1]));
}

/** "Mr and Mrs Smith": the couple is one finding. */
function firstOfCouple(passage: Passage, token: number): number {
  const { text, tokens } = passage;
  const joined = word(passage, token - 1) === 'and' ? token - 2 : token - 1;
  if (joined < 0 || !titles.has(word(passage, joined))) return token;
  return /^\.? (?:and|&) $/.test(text.slice(tokens.ends[joined], tokens.starts[token]))
    ? joined
    : token;
}

/** "Mrs Okafor's" points at "Mrs Okafor". */
function nameOnly({ text }: Passage, end: number): number {
  return text.slice(end - 2, end) === "'s" ? end - 2 : end;
}

const isCapitalised = (text: string) => /^\p{Lu}/u.test(text);
