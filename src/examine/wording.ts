import type { Policy, PolicyRule } from '../policy/policy.ts';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { Signal } from './signals/signal.ts';
import { normalise } from './text/normalise.ts';

const mostWords = 3;
const longestWord = 40;

/** The rule's texts with the found words and the school's name in their places. */
export function findingText(
  { what, why, instead }: PolicyRule,
  proof: readonly Signal[],
  draft: Draft,
  { school }: Policy,
): Pick<Finding, 'what' | 'why' | 'instead'> {
  const inPlaceOf = (place: string) =>
    place === '{school}'
      ? (school?.name ?? 'your school')
      : quoted(proof.map((signal) => written(signal, draft)));
  // Most texts have no place to fill, and replacing nothing takes long too.
  const fill = (text: string) =>
    capitalised(text.includes('{') ? text.replace(/\{(?:words|school)\}/g, inPlaceOf) : text);
  return { what: fill(what), why: fill(why), instead: fill(instead) };
}

/** What the person themselves wrote, or the name of whoever is tagged. */
function written({ span, name }: Signal, draft: Draft): string {
  const words = span ? draft.text.slice(span.start, span.end) : (name ?? '');
  const line = inOneLine(words);
  if (line.length <= longestWord) return line;
  const letters = Array.from(line);
  return `${letters.slice(0, longestWord - 1).join('')}…`;
}

const inOneLine = (text: string) => text.replace(/\s{2,}|[^\S ]/g, ' ').trim();

/** “a”, “b” and “c”: each once, and no more than fit on a card. */
function quoted(words: readonly string[]): string {
  const each = [...new Set(words)].filter((one) => one !== '').slice(0, mostWords);
  const marked = each.map((one) => `“${one}”`);
  const last = marked.pop() ?? 'This';
  return marked.length > 0 ? `${marked.join(', ')} and ${last}` : last;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The rule and its words with case and disguises undone: what "Not relevant" remembers. */
export function wordingOf(rule: PolicyRule, proof: readonly Signal[], draft: Draft): string {
  const words = proof.map(({ name, span }) => {
    const text = name ?? (span ? draft.text.slice(span.start, span.end) : '');
    return inOneLine(normalise(text).text);
  });
  return `${rule.id}: ${[...new Set(words)].sort().join(', ')}`;
}
