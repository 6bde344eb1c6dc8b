// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeChanges } from '../../src/compose/changes.ts';
import { movedAlong } from '../../src/compose/edit.ts';
import { type KeptText, keepText } from '../../src/compose/kept-text.ts';
import { isWriting, marksAfter, typedIn } from '../../src/compose/keys.ts';
import { diffMarks, type Mark, marksOf } from '../../src/compose/marks.ts';
import { overlap, wordInHand } from '../../src/compose/word-in-hand.ts';
import { editBetween } from '../../src/examine/text/edit.ts';
import { plain } from '../../src/platforms/engines/plain.ts';
import type { EditorText, KeptBlocks } from '../../src/platforms/platform.ts';
import { finding } from './findings.ts';

/** An editor of three lines, of which the second is in two nodes, with a finding that lies in both. */
function written() {
  const editor = document.createElement('div');
  editor.innerHTML =
    '<p><span>Our deputy is useless today</span></p>' +
    '<p><span>and Mrs Ok</span><b>afor too, what a week</b> <span data-type="mention">@Priya</span><span>!</span></p>' +
    '<p><br></p>';
  const lines = [...editor.querySelectorAll('p')];
  const blocks: KeptBlocks = new WeakMap();
  const text = plain.read(editor, blocks);
  const at = (words: string): [number, number] => {
    const start = text.text.indexOf(words);
    return [start, start + words.length];
  };
  const findings = [
    finding('warn', 'deputy', at('deputy')),
    finding('warn', 'useless', at('useless')),
    finding('warn', 'named', at('Mrs Okafor')),
    finding('note', 'week', at('week')),
  ];
  const watcher = new MutationObserver(() => undefined);
  watcher.observe(editor, { subtree: true, childList: true, characterData: true });
  return {
    editor,
    text,
    findings,
    marks: marksOf(findings, text, () => false),
    blocks,
    line: (which: number) => lines[which] as HTMLElement,
    node: (which: number, at: number) => textsIn(lines[which] as HTMLElement)[at] as Text,
    /** What was typed since this was asked last. */
    typed: () =>
      typedIn(takeChanges(watcher.takeRecords(), editor, blocks), { engine: plain, blocks }),
  };
}

const textsIn = (line: HTMLElement): Text[] =>
  [...line.querySelectorAll('span, b')].map(({ firstChild }) => firstChild as Text);

/** Puts these letters in a node as an editor does. */
function put(node: Text, offset: number, letters: string, instead = 0): void {
  node.data = node.data.slice(0, offset) + letters + node.data.slice(offset + instead);
}

/** What sites do to a line: none of it is writing. */
const handling: Record<string, (line: HTMLElement, which: number, at: number) => void> = {
  cut(line, which, at) {
    const texts = textsIn(line);
    const node = texts[which % texts.length];
    if (!node || node.data.length < 2) return;
    const offset = 1 + (at % (node.data.length - 1));
    const tail = document.createElement('span');
    tail.textContent = node.data.slice(offset);
    node.data = node.data.slice(0, offset);
    node.parentElement?.after(tail);
  },
  join(line, which) {
    const texts = textsIn(line);
    const [node, next] = [which % texts.length, (which % texts.length) + 1].map(
      (one) => texts[one],
    );
    if (!node || !next) return;
    node.data += next.data;
    next.parentElement?.remove();
  },
  redraw(line) {
    line.replaceChildren(line.cloneNode(true));
    line.replaceChildren(...(line.firstElementChild?.childNodes ?? []));
  },
  nothing: () => undefined,
};

interface Step {
  line: number;
  which: number;
  at: number;
  key: string | undefined;
  handled: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  line: fc.nat(1),
  which: fc.nat(5),
  at: fc.nat(40),
  key: fc.constantFrom('a', ' ', 'é', '\u00a0', '\u200b', '', undefined),
  handled: fc.constantFrom(...Object.keys(handling)),
});

type Written = ReturnType<typeof written>;

/** The marks of an editor that is read whole after every step. */
function readWhole({ editor, text, findings }: Written) {
  let before = text.text;
  let all = findings;
  return function marks(): Mark[] {
    const read = plain.read(editor);
    const edit = editBetween(before, read.text);
    const inHand = read.text === before ? undefined : wordInHand(read.text, edit);
    all = all.map((one) => movedAlong(one, edit));
    before = read.text;
    return marksOf(all, read, (span) => inHand !== undefined && overlap(span, inHand));
  };
}

/** What one step does to the editor. */
function take({ line }: Written, { line: at, which, at: offset, key, handled }: Step): void {
  const texts = textsIn(line(at));
  const node = texts[which % texts.length];
  if (key !== undefined && node)
    put(node, offset % (node.data.length + 1), key, key === '' ? 1 : 0);
  handling[handled]?.(line(at), which, offset);
}

describe('what keys do to marks', () => {
  it('is the same as reading the editor again, wherever they are typed and however the site cuts them up', () => {
    let known = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const page = written();
        const whole = readWhole(page);
        let marks: readonly Mark[] = page.marks;
        for (const one of steps) {
          take(page, one);
          const typed = page.typed();
          expect(plain.read(page.editor, page.blocks)).toEqual(plain.read(page.editor));
          const moved = typed && marksAfter(marks, typed);
          // Where a marked word is touched, the editor has to be read.
          if (!moved) return;
          known += 1;
          expect(moved).toEqual(whole());
          // Nothing is painted anew that has not moved.
          expect(diffMarks(marks, moved).kept.every((mark) => moved.includes(mark))).toBe(true);
          marks = moved;
        }
      }),
      { numRuns: 500 },
    );
    expect(known).toBeGreaterThan(500);
  });

  it('is known at once before, between and behind marked words', () => {
    for (const offset of [0, 14, 29]) {
      const { node, typed, marks } = written();
      put(node(0, 0), offset, ' ');
      expect(marksAfter(marks, typed() ?? [])).toHaveLength(marks.length);
    }
  });

  it('is nothing where they are in other lines', () => {
    const { node, typed, marks } = written();
    put(node(1, 2), 1, '!');
    expect(marksAfter(marks, typed() ?? [])).toBe(marks);
  });

  it('is not known where a marked word is touched', () => {
    for (const [line, which, offset] of [
      [0, 0, 6],
      [0, 0, 21],
      [1, 1, 2],
    ] as const) {
      const { node, typed, marks } = written();
      put(node(line, which), offset, 'x');
      expect(marksAfter(marks, typed() ?? [])).toBeUndefined();
    }
  });
});

describe('what was typed', () => {
  it('is not known where more than keys changed the editor', () => {
    const paste = written();
    put(paste.node(0, 0), 3, ' and a whole pasted sentence');
    expect(paste.typed()).toBeUndefined();

    const enter = written();
    enter.line(0).after(document.createElement('p'));
    expect(enter.typed()).toBeUndefined();

    const emptied = written();
    emptied.node(0, 0).data = '';
    expect(emptied.typed()).toBeUndefined();

    const nested = written();
    nested.line(0).append(document.createElement('p'));
    expect(nested.typed()).toBeUndefined();
  });

  it('is nothing where a site only cuts it up another way', () => {
    const { line, typed } = written();
    handling.cut?.(line(0), 0, 5);
    expect(typed()?.map(isWriting)).toEqual([false]);
  });

  it('is one thing where several changes are in one line', () => {
    const { line, node, typed } = written();
    put(node(0, 0), 27, 'x');
    put(node(0, 0), 28, '.');
    expect(typed()).toMatchObject([{ line: line(0), edit: { start: 27, gone: 0, put: 2 } }]);
  });

  it('keeps the whole text, its mentions and where each part stands as another reading would find them', () => {
    let known = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const page = written();
        const kept = keeping(page.text);
        for (const one of steps) {
          take(page, one);
          const isKnown = page.typed()?.every((typed) => kept.take(typed));
          // Where more than keys changed it, the editor has to be read.
          if (!isKnown) return;
          known += 1;
          // Text that nobody asks for is put together later.
          if (one.at % 2) expect(kept.get()).toEqual(plain.read(page.editor));
        }
        expect(kept.get()).toEqual(plain.read(page.editor));
      }),
      { numRuns: 500 },
    );
    expect(known).toBeGreaterThan(500);
  });

  it('is told where in the whole text it was', () => {
    const { text, node, typed } = written();
    const kept = keeping(text);
    const edits = [4, 5].map((offset) => {
      put(node(1, 1), offset, '!');
      const [last] = typed() ?? [];
      return last && kept.take(last);
    });
    const caret = (edits[1]?.start ?? 0) + (edits[1]?.put ?? 0);
    expect(kept.get().text.slice(0, caret)).toMatch(/Mrs Okafor!!$/);
  });
});

function keeping(text: EditorText): KeptText {
  const kept = keepText();
  kept.set(text);
  return kept;
}
