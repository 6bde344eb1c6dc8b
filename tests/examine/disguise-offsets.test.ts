import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { spanOf } from '../../src/examine/text/normalise.ts';
import { readPassage } from '../../src/examine/text/passage.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { type Disguise, disguised, disguises } from '../corpus/disguises.ts';
import { listsPolicy, seen } from './support.ts';

const { book } = compile(builtinPolicy(), trained);
const names = Object.keys(disguises) as Disguise[];
/** It keeps the first letter alone, and only swear words can be told by that. */
const telling = names.filter((name) => name !== 'stars after the first letter');

test('every unit of a read text leads back to where it came from, in order', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(' ', 'l a z y', 'm*pp*t', 'soooo', '#LazyHead', '1d10t', 'c.l.a.s.s', 'f***'),
    fc.constantFrom('\u{1f1ee}', '\u{1f1ec}\u{1f1e7}', '\u202e', '\u202c', '\u200b', '\u0301', 'ﬃ'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const original = pieces.join('');
      const passage = readPassage(original, book);
      expect(passage.cased.toLowerCase()).toBe(passage.text);
      const { starts, ends, text } = passage;
      if (!starts || !ends) {
        expect(text.length).toBe(original.length);
        return;
      }
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      const astray = Array.from(text, (_, at) => at).filter((at) => {
        const { start, end } = spanOf(passage, at, at + 1);
        return start < (starts[at - 1] ?? 0) || end < start || end > original.length;
      });
      expect(astray).toEqual([]);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test('whatever stands around a disguised word, exactly the word is pointed at', () => {
  const policy = listsPolicy(['muppet', 'waste of space']);
  const around = fc.constantFrom('', 'so ', '😀 ', 'café… ', '\u200b', 'Year 9, ', '(');
  fc.assert(
    fc.property(fc.constantFrom(...telling), around, around, (disguise, before, after) => {
      const word = disguised('muppet', [{ start: 0, end: 6 }], disguise);
      const [found = ''] = seen(`${before}a ${word} ${after}`, 'words:listed', policy);
      expect(word).toContain(found);
      expect(visible(found)).toBe(visible(word));
    }),
    { numRuns: 50, seed: 1 },
  );
});

/** Marks that only change the direction may be left out. */
const visible = (text: string) => text.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '');
