// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { editableIn } from '../../src/platforms/editable.ts';
import { find, openPage, pathTo } from './page.ts';

function editableAt(html: string): HTMLElement | undefined {
  openPage(html);
  return editableIn(pathTo(find('[data-me]')));
}

describe('a place to write', () => {
  it.each([
    '<textarea data-me></textarea>',
    '<input data-me>',
    '<div data-me contenteditable></div>',
    '<div data-me contenteditable="plaintext-only"></div>',
    '<div><template shadowrootmode="open"><div data-me contenteditable="true"></div></template></div>',
  ])('is %s', (html) => {
    const editable = editableAt(html);
    expect(editable).toBe(find('[data-me]'));
  });

  it('is the whole editor, from any part of it', () => {
    const host = editableAt(
      '<div id="all" contenteditable="true"><p contenteditable="true"><b data-me>x</b></p></div>',
    );
    expect(host?.id).toBe('all');
  });

  it('is a caption, not the article, inside a read-only figure', () => {
    const host = editableAt(
      '<div contenteditable="true"><figure contenteditable="false"><p id="caption" contenteditable="true"><b data-me></b></p></figure></div>',
    );
    expect(host?.id).toBe('caption');
  });
});

describe('not a place to write', () => {
  it.each([
    '<button data-me>Post</button>',
    '<input data-me type="password">',
    '<input data-me type="search">',
    '<input data-me name="q">',
    '<input data-me autocomplete="one-time-code">',
    '<input data-me role="combobox">',
    '<div role="search"><input data-me></div>',
    '<div class="cm-editor"><div data-me contenteditable="true"></div></div>',
    '<div data-me contenteditable="true" spellcheck="false" autocapitalize="off" translate="no"></div>',
    '<textarea data-me readonly></textarea>',
    '<textarea data-me disabled></textarea>',
    '<div data-me contenteditable="false"></div>',
    '<div data-me contenteditable="true" aria-readonly="true"></div>',
    '<div aria-hidden="true"><div data-me contenteditable="true"></div></div>',
    '<div data-me class="ql-clipboard" contenteditable="true"></div>',
    '<div style="display:none"><textarea data-me></textarea></div>',
  ])('is %s', (html) => {
    expect(editableAt(html)).toBeUndefined();
  });

  it('is the window', () => {
    expect(editableIn([window])).toBeUndefined();
  });
});
