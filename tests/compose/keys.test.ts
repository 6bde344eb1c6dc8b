// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedAlong } from '../../src/compose/edit.ts';
import { caretAfter, marksAfter, typedIn } from '../../src/compose/keys.ts';
import { marksOf } from '../../src/compose/marks.ts';
import { wordInHand } from '../../src/compose/word-in-hand.ts';
import { editBetween } from '../../src/examine/text/edit.ts';
import { lexical } from '../../src/platforms/engines/lexical.ts';
import { finding } from './findings.ts';

/** An editor of two lines, of which the second is in two nodes, with a finding that lies in both. */
function written() {
  const editor = document.createElement('div');
  editor.innerHTML =
    '<p><span>Our deputy is useless today</span></p><p><span>and Mrs Ok</span><b>afor too, what a week</b></p>';
  const nodes = [...editor.querySelectorAll('span, b')].map((one) => one.firstChild as Text);
  const text = lexical.read(editor);
  const at = (words: string): [number, number] => {
    const start = text.text.indexOf(words);
    return [start, start + words.length];
  };
  const findings = [
    finding('warn', 'deputy', at('deputy')),
    finding('warn', 'useless', at('useless')),
    finding('warn', 'named', at('Mrs Okafor')),
  ];
  return { editor, nodes, text, findings, marks: marksOf(findings, text, () => false) };
}

const record = (target: Node, oldValue: string | null, type = 'characterData') =>
  ({ type, target, oldValue }) as MutationRecord;

/** Puts these letters in a node as an editor does. */
function type(node: Text, offset: number, letters: string, instead = 0): MutationRecord {
  const { data } = node;
  node.data = data.slice(0, offset) + letters + data.slice(offset + instead);
  return record(node, data);
}

describe('what keys do to marks', () => {
  it('is the same as reading the editor again, wherever they are typed', () => {
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.nat(40),
        fc.constantFrom('a', ' ', '', 'é', '…'),
        (which, at, key) => {
          const { editor, nodes, text, findings, marks } = written();
          const node = nodes[which] as Text;
          const offset = at % (node.data.length + 1);
          const typed = typedIn([type(node, offset, key, key === '' ? 1 : 0)]);
          const moved = typed && marksAfter(marks, typed);
          const read = lexical.read(editor);
          const edit = editBetween(text.text, read.text);
          const inHand = wordInHand(read.text, edit);
          const isHidden = (span: { start: number; end: number }) =>
            inHand !== undefined && span.start < inHand.end && inHand.start < span.end;
          const all = findings.map((one) => movedAlong(one, edit));
          const whole = marksOf(all, read, isHidden);
          // Where a marked word is touched, the editor has to be read.
          if (moved) expect(moved).toEqual(whole);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is known at once before, between and behind marked words', () => {
    for (const offset of [0, 14, 29]) {
      const { nodes, marks } = written();
      const typed = typedIn([type(nodes[0] as Text, offset, ' ')]);
      expect(typed && marksAfter(marks, typed)).toHaveLength(marks.length);
    }
  });

  it('is not known where a marked word is touched', () => {
    for (const [which, offset] of [
      [0, 6],
      [0, 21],
      [2, 2],
    ] as const) {
      const { nodes, marks } = written();
      const typed = typedIn([type(nodes[which] as Text, offset, 'x')]);
      expect(typed && marksAfter(marks, typed)).toBeUndefined();
    }
  });

  it('is not known where more than keys changed the editor', () => {
    const { nodes } = written();
    const [node] = nodes as [Text];
    expect(typedIn([type(node, 3, ' and a whole pasted sentence')])).toBeUndefined();
    expect(typedIn([record(node.parentNode as Node, null, 'childList')])).toBeUndefined();
    expect(typedIn([type(node, 0, '', node.data.length)])).toBeUndefined();
  });

  it('counts several changes of one node as one', () => {
    const { nodes } = written();
    const [node] = nodes as [Text];
    const both = [type(node, 27, 'x'), type(node, 28, '.')];
    expect(typedIn(both)).toEqual([{ node, edit: { start: 27, gone: 0, put: 2 } }]);
  });

  it('leaves the caret behind the last of them', () => {
    const { editor, nodes } = written();
    const node = nodes[2] as Text;
    const [typed] = typedIn([type(node, 4, '!')]) ?? [];
    const read = lexical.read(editor);
    const caret = typed && caretAfter(typed, read);
    expect(read.text.slice(0, caret?.start)).toMatch(/Mrs Okafor!$/);
  });
});
