// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { standSentinel } from '../../src/compose/sentinel.ts';
import { find, openPage } from '../platforms/page.ts';

/** What is asked of the background, without the reminder of a page just opened. */
const asked: string[] = [];
chrome.runtime.sendMessage = vi.fn(async ({ script }: { script?: string }) => {
  if (script) asked.push(script);
}) as never;
standSentinel(
  () => false,
  () => false,
);

function happens(type: string, selector: string): void {
  find(selector).dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

beforeEach(async () => {
  // What was asked before has been answered.
  await Promise.resolve();
  asked.length = 0;
});

describe('the compose code is asked for', () => {
  it.each([
    ['focusin', '<div contenteditable="true" id="here"></div>'],
    ['input', '<textarea id="here"></textarea>'],
    [
      'pointerover',
      '<div role="dialog"><div contenteditable="true"></div><button id="here">Share</button></div>',
    ],
    ['focusin', '<div role="dialog"><textarea></textarea><button id="here">Share</button></div>'],
    ['pointerover', '<form><textarea>from a link</textarea><button id="here">Post</button></form>'],
  ])('at %s in %s', (type, html) => {
    openPage(html);
    happens(type, '#here');
    expect(asked).toEqual(['compose']);
  });
});

describe('it is not asked for', () => {
  it.each([
    ['pointerover', '<main><p id="here">A feed</p><textarea></textarea></main>'],
    ['pointerover', '<div role="dialog"><button id="here">Allow cookies</button></div>'],
    ['pointerover', '<form><textarea></textarea><button id="here">Comment</button></form>'],
    ['click', '<main><button id="here">Like</button></main>'],
  ])('at %s in %s', (type, html) => {
    openPage(html);
    happens(type, '#here');
    expect(asked).toEqual([]);
  });
});
