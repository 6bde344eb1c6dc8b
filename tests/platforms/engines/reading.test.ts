// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../src/platforms/engines/engine-of.ts';
import type { EditorText } from '../../../src/platforms/platform.ts';
import { find, openPage } from '../page.ts';

function read(html: string): EditorText {
  openPage(html);
  const editor = find('[data-me]');
  const read = engineOf(editor).read(editor);
  for (const { node, from, start, end } of read.pieces) {
    const there = node.data.slice(from, from + end - start).replaceAll('\u00A0', ' ');
    expect(there).toBe(read.text.slice(start, end));
  }
  return read;
}

const text = (html: string) => read(html).text;

const lexical = (inner: string) =>
  `<div data-me contenteditable="true" data-lexical-editor="true">${inner}</div>`;
const leaf = (words: string) => `<span data-lexical-text="true">${words}</span>`;
const draft = (...lines: string[]) =>
  `<div data-me contenteditable="true"><div data-contents="true">${lines.join('')}</div></div>`;
const line = (...leaves: string[]) =>
  `<div data-block="true" data-offset-key="k"><div data-offset-key="k">${leaves
    .map((words) => `<span data-offset-key="k"><span data-text="true">${words}</span></span>`)
    .join('')}</div></div>`;
const emptyLine = '<div data-block="true"><div><span><br data-text="true"></span></div></div>';
const tiptap = (inner: string) =>
  `<div data-me class="tiptap ProseMirror" contenteditable="true">${inner}</div>`;
const quill = (inner: string) =>
  `<div data-me class="ql-editor" contenteditable="true">${inner}</div>`;
const plain = (inner: string) => `<div data-me contenteditable="true">${inner}</div>`;

const managed = '<br data-lexical-managed-linebreak="true">';
const trailing = '<br class="ProseMirror-trailingBreak">';

describe('an empty editor', () => {
  it.each([
    lexical('<p><br></p>'),
    lexical(`<p>${managed}</p>`),
    draft(emptyLine),
    tiptap(`<p>${trailing}</p>`),
    quill('<p><br></p>'),
    quill('<p>\uFEFF<br></p>'),
    plain(''),
    plain('<br>'),
    '<textarea data-me></textarea>',
  ])('%s reads as nothing', (html) => {
    expect(read(html)).toEqual({ text: '', pieces: [], mentions: [] });
  });
});

describe('lines', () => {
  it.each([
    ['Lexical paragraphs', lexical(`<p>${leaf('one')}</p><p><br></p><p>${leaf('three')}</p>`)],
    ['Lexical breaks', lexical(`<p>${leaf('one')}<br><br>${leaf('three')}</p>`)],
    ['Draft blocks', draft(line('one'), emptyLine, line('three'))],
    ['TipTap', tiptap(`<p>one</p><p>${trailing}</p><p>three</p>`)],
    ['TipTap breaks', tiptap('<p>one<br><br>three</p>')],
    ['Quill', quill('<p>one</p><p><br></p><p>three</p>')],
    ['a plain editable', plain('one<div><br></div><div>three</div>')],
    ['a plain editable with breaks', plain('one<br><br>three<br>')],
  ])('of %s are joined by one line break each', (_, html) => {
    expect(text(html)).toBe('one\n\nthree');
  });

  it.each([
    ['Lexical', lexical(`<p>${leaf('one')}<br>${managed}</p>`), 'one\n'],
    ['Lexical, nothing but a break', lexical(`<p><br>${managed}</p>`), '\n'],
    ['TipTap', tiptap(`<p>one<br>${trailing}</p>`), 'one\n'],
    ['a new, empty Lexical paragraph', lexical(`<p>${leaf('one')}</p><p><br></p>`), 'one\n'],
    ['a new, empty Draft block', draft(line('one'), emptyLine), 'one\n'],
    ['a plain editable', plain('one<br><br>'), 'one\n'],
  ])('%s: a break at the end is kept, its filler is not', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('in nested lists follow one another', () => {
    const list = '<ul><li>one<ul><li>two</li><li>three</li></ul></li></ul><p>four</p>';
    expect(text(tiptap(list))).toBe('one\ntwo\nthree\nfour');
  });

  it('are not made of white space between blocks', () => {
    expect(text(plain('\n  <div>one</div>\n  <div>two</div>\n'))).toBe('one\ntwo');
  });
});

describe('words', () => {
  it('split mid-word are joined', () => {
    expect(text(draft(line('Mrs Oka', 'for'), line('9', 'B')))).toBe('Mrs Okafor\n9B');
  });

  it('keep the order they are stored in, right to left too', () => {
    const words = 'مرحبا بالعالم 9B';
    expect(text(lexical(`<p dir="rtl">${leaf(words)}</p>`))).toBe(words);
  });

  it('have plain spaces and no fillers without width', () => {
    const { text, pieces } = read(quill('<p>a\u00A0b\u200Bc\uFEFF d</p>'));
    expect(text).toBe('a bc d');
    expect(pieces.map(({ from, start, end }) => [from, start, end])).toEqual([
      [0, 0, 3],
      [4, 3, 4],
      [6, 4, 6],
    ]);
  });

  it('keep the joiners inside an emoji', () => {
    expect(text(lexical(`<p>${leaf('👩‍🏫 ok')}</p>`))).toBe('👩‍🏫 ok');
  });

  it('of a placeholder, a card or the clipboard are not the person’s', () => {
    expect(
      text(
        plain(
          '<div aria-hidden="true">What’s up?</div><p>mine</p><div contenteditable="false">A link</div><div class="ql-clipboard">pasted</div>',
        ),
      ),
    ).toBe('mine');
  });

  it('that Lexical draws itself are read with the rest', () => {
    const chip = '<span data-lexical-decorator="true" contenteditable="false">Sam Lee</span>';
    expect(text(lexical(`<p>${leaf('Thanks ')}${chip}${leaf('!')}</p>`))).toBe('Thanks Sam Lee!');
  });

  it('in a text box are read by value, every offset kept', () => {
    openPage('<textarea data-me></textarea>');
    const box = find('[data-me]') as HTMLTextAreaElement;
    box.value = 'a\u00A0b\u200Bc\nd';
    expect(engineOf(box).read(box).text).toBe('a b\u200Bc\nd');
  });
});

describe('an emoji drawn as an image', () => {
  it('reads as its name, with no text to point at', () => {
    const { text, pieces } = read(lexical(`<p>${leaf('hi ')}<img alt="😀">${leaf(' you')}</p>`));
    expect(text).toBe('hi 😀 you');
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 9],
    ]);
  });

  it('is read inside a read-only part, other pictures are not', () => {
    const part = '<span contenteditable="false"><img alt="😀"><img alt="logo"></span>';
    expect(text(tiptap(`<p>hi ${part}</p>`))).toBe('hi 😀');
  });
});

describe('mentions', () => {
  it('of TipTap are named and placed; one still being typed is only text', () => {
    const { text, mentions } = read(
      tiptap(
        '<p>With <span data-type="mention" contenteditable="false"><strong>Sam Lee</strong></span> and <span class="suggestion" data-decoration-id="1">@Ma</span></p>',
      ),
    );
    expect(text).toBe('With Sam Lee and @Ma');
    expect(mentions).toEqual([{ name: 'Sam Lee', start: 5, end: 12 }]);
  });

  it('of Quill are named without their fillers', () => {
    const { text, mentions } = read(
      quill(
        '<p>\uFEFF<a class="ql-mention" data-test-ql-mention="true" href="#">\uFEFF<span contenteditable="false">Abbot Ltd</span>\uFEFF</a> rocks</p>',
      ),
    );
    expect(text).toBe('Abbot Ltd rocks');
    expect(mentions).toEqual([{ name: 'Abbot Ltd', start: 0, end: 9 }]);
  });

  it('are not guessed where the engine’s marks are unknown', () => {
    expect(read(draft(line('@sam hi'))).mentions).toEqual([]);
  });
});
