import { expect, test } from 'vitest';
import { listsPolicy, seen } from './support.ts';

const policy = listsPolicy(['idiot', 'lazy head']);

test.each([
  ['emoji before', '😂😂🤷🏽‍♀️ what an idiot', 'idiot'],
  ['a flag and a family before', '🇬🇧👨‍👩‍👧‍👦 idiot 👍🏿', 'idiot'],
  ['curly quotes and an ellipsis before', '“It’s… an idiot”', 'idiot'],
  ['Arabic before', 'مرحبا بكم idiot مرحبا', 'idiot'],
  ['Hebrew with vowel points before', 'שָׁלוֹם idiot', 'idiot'],
  ['accents as combining characters before', 'cafe\u0301 re\u0301sume\u0301 idiot', 'idiot'],
  ['a ligature before', 'ﬁne ﬂat ﷺ idiot', 'idiot'],
  ['a zero-width space inside', 'an id\u200biot here', 'id\u200biot'],
  ['a zero-width space beside, left out', 'an \u200bidiot\u200b here', 'idiot'],
  ['direction marks inside', 'an \u202eid\u2066iot\u202c here', 'id\u2066iot'],
  ['a combining accent at the end, taken along', 'an idiot\u0301 here', 'idiot\u0301'],
  ['capitals and full width', 'an ＩＤＩＯＴ here', 'ＩＤＩＯＴ'],
  ['mathematical letters, two units each', '😀 an 𝐢𝐝𝐢𝐨𝐭 here', '𝐢𝐝𝐢𝐨𝐭'],
  ['a soft hyphen and a line before', 'line\none\u00adtwo\nidiot', 'idiot'],
  ['a phrase over two words', 'our 😀 “lazy” lazy\u00a0head!', 'lazy\u00a0head'],
  ['a capital that grows when made small', 'İİİ idiot', 'idiot'],
])('points at exactly the words after %s', (_, text, words) => {
  expect(seen(text, 'words:listed', policy)).toEqual([words]);
});
