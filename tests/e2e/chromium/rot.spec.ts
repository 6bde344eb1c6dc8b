import { describe, expect, it } from 'vitest';
import { tryCell } from '../../../scripts/rot/cell.ts';
import { everything } from '../../../scripts/rot/transformations.ts';
import { browserSession } from '../driver/session.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

/** A sample of `npm run rot`: pages as they may look after a redesign that changes everything at once. */

const session = browserSession();

describe.each([
  'Facebook post',
  'Facebook comment by its button',
  'Messenger',
  'X home post',
  'X chat',
  'LinkedIn post',
  'LinkedIn company post',
  'LinkedIn message',
])('%s, of which nothing is called what it was', (name) => {
  it('is read for what it is, its words shown and its send control held, and no other', async () => {
    const cell = await tryCell(session(), surfaceNamed(name), everything, true);
    expect(cell).toEqual({ shown: true, held: true, wrong: [] });
  });
});
