import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { walk } from '../../src/browser/items.ts';
import { startWalk } from '../../src/browser/start-walk.ts';

beforeEach(() => fakeBrowser.reset());

it('a walk is known before its tab comes forward, for then the popup that began it is gone', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  let known: unknown;
  const update = vi.fn(async () => {
    known = await walk.read();
  });
  Object.assign(fakeBrowser.tabs, { update });
  const url = 'https://x.com/settings/location';
  await startWalk('jo', [{ item: 'X5', page: 0 }], url);
  expect(create.mock.calls).toEqual([[expect.objectContaining({ active: false })]]);
  expect(update.mock.calls).toEqual([[expect.any(Number), { url, active: true }]]);
  expect(known).toMatchObject({ account: 'jo', at: 0 });
});
