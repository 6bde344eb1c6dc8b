// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { shapeOf } from '../../src/compose/shape.ts';
import { find, openPage } from '../platforms/page.ts';

it('tells how a box is built without a word, a name or a value of the page', () => {
  openPage(
    '<main id="ann"><form class="ann" data-user="Ann Okafor"><div role="textbox" contenteditable aria-label="Write to Ann Okafor">Dear Ann</div></form></main>',
    'https://www.facebook.com/ann.okafor/posts/123?ref=ann',
  );
  const shape = shapeOf(find('[role="textbox"]'));
  expect(shape.slice(0, 4)).toEqual([
    '/*/posts/*',
    'div role=textbox aria-label contenteditable',
    'form class data-user',
    'main id',
  ]);
  expect(shape.join(' ')).not.toMatch(/ann|okafor|123/i);
});
