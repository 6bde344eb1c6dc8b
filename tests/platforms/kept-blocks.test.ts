// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openPart, readPart } from '../../src/compose/part.ts';
import { plain } from '../../src/platforms/engines/plain.ts';

let editor: HTMLElement;

beforeEach(() => {
  editor = document.createElement('div');
  editor.contentEditable = 'true';
  document.body.replaceChildren(editor);
});

type Change = (editor: HTMLElement, at: number, words: string) => void;

const nth = (editor: HTMLElement, at: number) =>
  editor.children[at % (editor.children.length || 1)];
function line(words: string): HTMLElement {
  const block = document.createElement('p');
  block.append(words, document.createElement('br'));
  return block;
}

/** What editors do to their lines. */
const changes: Record<string, Change> = {
  add: (editor, at, words) => editor.insertBefore(line(words), nth(editor, at) ?? null),
  remove: (editor, at) => nth(editor, at)?.remove(),
  type: (editor, at, words) => nth(editor, at)?.firstChild?.replaceWith(words),
  wrap(editor, at, words) {
    const span = document.createElement('span');
    span.textContent = words;
    nth(editor, at)?.append(span);
  },
  break: (editor, at) => nth(editor, at)?.append(document.createElement('br'), 'x'),
  nest: (editor, at, words) => nth(editor, at)?.append(line(words)),
  move: (editor, at) => editor.append(...[nth(editor, at)].filter((block) => block !== undefined)),
  bare: (editor, _, words) => editor.append(words),
};

const change = fc.record({
  kind: fc.constantFrom(...Object.keys(changes)),
  at: fc.nat(8),
  words: fc.constantFrom('one', 'two words', '', ' ', 'drei 😀', '\u200b'),
});

test('lines that did not change are not read again, and the text is the one a whole reading gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 14 }), async (steps) => {
      editor.replaceChildren(line('first'), line('second'), line('third'));
      const part = openPart(editor, plain, () => undefined);
      readPart(part);
      for (const { kind, at, words } of steps) {
        changes[kind]?.(editor, at, words);
        await Promise.resolve();
        readPart(part, true);
        expect(part.text).toEqual(plain.read(editor));
      }
      part.stop();
    }),
    { numRuns: 100 },
  );
});
