import { describe, expect, it } from 'vitest';
import { wordInHand } from '../../src/compose/word-in-hand.ts';
import { editBetween } from '../../src/examine/text/edit.ts';

const word = (before: string, after: string) => {
  const span = wordInHand(after, editBetween(before, after));
  return span && after.slice(span.start, span.end);
};

describe('the word in the person’s hand', () => {
  it('is the one being typed, at the end or in the middle of the text', () => {
    expect(word('what idiot', 'what idiots')).toBe('idiots');
    expect(word('what idiot again', 'what idiots again')).toBe('idiots');
  });

  it('is none once a space or a full stop follows', () => {
    expect(word('what idiots', 'what idiots ')).toBeUndefined();
    expect(word('what idiots', 'what idiots.')).toBeUndefined();
  });

  it('is the one a letter was taken from', () => {
    expect(word('idiotss', 'idiots')).toBe('idiots');
  });

  it('is none when the change is inside a word', () => {
    expect(word('idots', 'idiots')).toBeUndefined();
  });

  it('is none after a paste', () => {
    expect(word('', 'what idiots')).toBeUndefined();
  });

  it('keeps accents and apostrophes', () => {
    expect(word('the Y', 'the Ye')).toBe('Ye');
    expect(word('don’', 'don’t')).toBe('don’t');
    expect(word('caf', 'café')).toBe('café');
    expect(word('cafe', 'cafe\u0301')).toBe('cafe\u0301');
  });

  it('is of letters and digits of any kind, and of no emoji', () => {
    expect(word('so 𝐢𝐝𝐢𝐨', 'so 𝐢𝐝𝐢𝐨𝐭')).toBe('𝐢𝐝𝐢𝐨𝐭');
    expect(word('so 😀idio', 'so 😀idiot')).toBe('idiot');
    expect(word('so idiot', 'so idiot😀')).toBeUndefined();
  });
});
