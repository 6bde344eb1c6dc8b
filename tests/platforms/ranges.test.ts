// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../src/platforms/engines/engine-of.ts';
import { rangesOf } from '../../src/platforms/ranges.ts';
import { find, openPage } from './page.ts';

/** The words that marks over this text would cover, one for each range. */
function marked(html: string, words: string): string[] {
  openPage(`<div data-me contenteditable="true">${html}</div>`);
  const editor = find('[data-me]');
  const text = engineOf(editor).read(editor);
  const start = text.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return rangesOf(text, { start, end: start + words.length }).map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

describe('a span of the text', () => {
  it('inside one node is one range', () => {
    expect(marked('<p>Well done Mrs Okafor!</p>', 'Mrs Okafor')).toEqual(['Mrs Okafor']);
  });

  it('over split leaves is still one range', () => {
    expect(marked('<p>Mrs <b>Oka</b>for</p>', 'Mrs Okafor')).toEqual(['Mrs Okafor']);
  });

  it('over two lines is a range on each', () => {
    expect(marked('<p>call me</p><p>on Monday</p>', 'me\non')).toEqual(['me', 'on']);
  });

  it('around an emoji image covers the words on both sides', () => {
    expect(marked('<p>you <img alt="😀">idiot</p>', 'you 😀idiot')).toEqual(['you ', 'idiot']);
  });

  it('that starts right after another line begins at the line', () => {
    expect(marked('<p>one</p><p>two</p>', 'two')).toEqual(['two']);
  });

  it('of nothing is no range', () => {
    expect(marked('<p><img alt="😀"></p>', '😀')).toEqual([]);
  });
});
