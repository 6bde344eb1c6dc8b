import { expect, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { examine } from '../../src/examine/examine.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf } from './support.ts';

const policy = compile(builtinPolicy());

/** Pieces that have broken text code before, beside words the policy knows. */
const pieces = [
  ...'aeiost0135@$!*#|+.,?-_/\'"’`\n\t '.split(''),
  ...['\u200b', '\u202e', '\ufe0f', '\u0301', '\u00a0', '\u2028', 'İ', 'ß', 'ﬁ', 'ﷺ', '½', '…'],
  ...['😀', '👩🏽‍🏫', '🇬🇧', '\ud83d', '\ude00', 'ا', 'ש', '字', 'ทำ', '𝐢𝐝', '🅰', '\0'],
  ...[
    'my class',
    'idiot',
    'Mrs Okafor',
    'Year 9',
    'Abbot’s Lea',
    '#MyClass',
    '@jo',
    'safeguarding',
  ],
  ...['07700 900123', 'a@b.org', '14/03/2012', 'born', '943 476 5919', 'L25 6EE', 'St Mary’s High'],
];

/** Numbers from 0 to 1 that are the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function textOf(next: () => number): string {
  const length = Math.floor(next() * 40);
  return Array.from({ length }, () => pieces[Math.floor(next() * pieces.length)]).join(
    next() < 0.5 ? '' : ' ',
  );
}

const texts = Array.from({ length: 1000 }, (_, seed) => textOf(random(seed + 1)));

test('no text makes it throw, and every span lies in the text, in order, none overlapping', () => {
  for (const text of texts) {
    for (const { spans } of examine(draftOf(text), policy)) {
      let reached = 0;
      for (const { start, end } of spans) {
        expect(start, text).toBeGreaterThanOrEqual(reached);
        expect(end, text).toBeGreaterThan(start);
        expect(end, text).toBeLessThanOrEqual(text.length);
        reached = end;
      }
    }
    for (const { span } of readSignals(draftOf(text), policy)) {
      if (span) expect(span.end, text).toBeGreaterThan(span.start);
    }
  }
});

test('the same draft gives the same findings, whatever was examined before', () => {
  const first = texts.map((text) => JSON.stringify(examine(draftOf(text), policy)));
  const again = texts.toReversed().map((text) => JSON.stringify(examine(draftOf(text), policy)));
  expect(again.reverse()).toEqual(first);
});

test('a long text of nothing but trouble comes to an end', () => {
  for (const piece of ['*', 'a*', 'i d ', '@a', '#aB', '1a', '07', 'Mrs A ', 'aaa', '9B ', '0 ']) {
    expect(Array.isArray(examine(draftOf(piece.repeat(20_000)), policy))).toBe(true);
  }
});
