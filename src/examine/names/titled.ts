import { hashFeature } from '../model/hash.ts';
import { type NameSpan, spanOfTokens } from './name-spans.ts';
import { wordSet } from './word-set.ts';
import { gap, shape, type WordsInView, wordAt } from './words-in-view.ts';

const titles = wordSet('mr mrs ms miss mx dr prof');
/** Written without capitals these are titles still; "miss" and "ms" are not. */
const plainTitles = wordSet('mr mrs');
const mostNames = 3;
const longestTitle = 4;

/** Not people of any school: characters, brands, forms of address, and what "Miss" may be a verb for. */
const others = wordSet(
  'tumble bean darcy men man blobby motivator whippy kipling muscle sheen beast potato claus hinch grinch ' +
    'robot bates incredible bump tickle happy grumpy messy right wrong perfect speaker president world universe ' +
    'england uk great moneypenny marple havisham trunchbull honey who martens pepper seuss dre strange foster ' +
    'spock twit toad fox doubtfire miyagi bojangles big burns monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april june july august september october november december christmas easter you',
);
const connecting = wordSet(
  'and or in on at is was are were the a an to of for with from has had who that this it my our your i said says if but so',
);
const and = hashFeature('and');

/** "Mrs Okafor", "Mr. J Smith", "mr okafor"; not "Mr and Mrs", "Mr Tumble" or "I miss Liverpool". */
export function titledNames(view: WordsInView): NameSpan[] {
  const found: NameSpan[] = [];
  for (let token = 0; token + 1 < view.count; token++) {
    if (!isTitle(view, token)) continue;
    const last = lastOfName(view, token);
    if (last === token) continue;
    found.push(spanOfTokens(view, firstOfCouple(view, token), last));
    token = last;
  }
  return found;
}

export function isTitle({ words, shapes, starts, ends }: WordsInView, token: number): boolean {
  if ((ends[token] ?? 0) - (starts[token] ?? 0) > longestTitle) return false;
  const word = words[token] ?? 0;
  return titles.has(word) && (shapes[token] !== shape.small || plainTitles.has(word));
}

/** The last token of the name after a title, or the title itself where no name follows. */
function lastOfName(view: WordsInView, title: number): number {
  if (others.has(view.words[title + 1] ?? 0)) return title;
  let last = title;
  while (last - title < mostNames && touchesNext(view, last) && isName(view, title, last + 1))
    last++;
  return last;
}

function isName({ words, shapes, starts, ends }: WordsInView, title: number, token: number) {
  const word = words[token] ?? 0;
  if (connecting.has(word) || titles.has(word)) return false;
  const form = shapes[token];
  if (form === shape.digits || form === shape.symbol) return false;
  if (form !== shape.small) return true;
  const isLong = (ends[token] ?? 0) - (starts[token] ?? 0) > 2;
  return shapes[title] === shape.small && token === title + 1 && isLong;
}

/** Only a space, a hyphen or the full stop of "Mr." or "J." stands before the next token. */
function touchesNext({ gaps, starts, ends, owns, count }: WordsInView, token: number): boolean {
  if (token + 1 >= count || owns[token] === 1) return false;
  const after = gaps[token + 1];
  if (after === gap.space || after === gap.sentence || after === gap.dot) return true;
  return after === gap.hyphen && (starts[token + 1] ?? 0) - (ends[token] ?? 0) === 1;
}

/** "Mr and Mrs Smith": the couple is one finding. */
function firstOfCouple(view: WordsInView, token: number): number {
  const isAfterAnd = wordAt(view, token - 1) === and;
  const isJoined = isAfterAnd || view.gaps[token] === gap.ampersand;
  const other = isAfterAnd ? token - 2 : token - 1;
  return isJoined && titles.has(wordAt(view, other)) ? other : token;
}
