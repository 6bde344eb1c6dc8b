// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diffMarks, type Mark, marksOf } from '../../src/compose/marks.ts';
import { finding } from './findings.ts';

const node = document.createTextNode('what idiots they are');
const other = document.createTextNode('what idiots they are');
const text = {
  text: node.data,
  pieces: [{ node, from: 0, start: 0, end: node.data.length }],
  mentions: [],
};
const mark = (startOffset: number, endOffset: number, container: Node = node): Mark => ({
  severity: 'warn',
  startContainer: container,
  startOffset,
  endContainer: container,
  endOffset,
});

describe('marks', () => {
  it('lie where the findings are', () => {
    expect(marksOf([finding('warn', 'rude', [5, 11])], text, () => false)).toEqual([mark(5, 11)]);
  });

  it('leave out what is hidden for now', () => {
    expect(marksOf([finding('warn', 'rude', [5, 11])], text, () => true)).toEqual([]);
  });

  it('that stay the same are not touched', () => {
    const [kept, moved] = [mark(0, 4), mark(5, 11)];
    const after = [mark(0, 4), mark(6, 12)];
    expect(diffMarks([kept, moved], after)).toEqual({
      gone: [moved],
      kept: [kept],
      added: [mark(6, 12)],
    });
  });

  it('in a node that the site replaced are made anew', () => {
    const { gone, added } = diffMarks([mark(5, 11)], [mark(5, 11, other)]);
    expect(gone[0]?.startContainer).toBe(node);
    expect(added[0]?.startContainer).toBe(other);
  });
});
