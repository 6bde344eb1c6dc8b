import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { walkDone, walkStop, walkTo } from '../../src/background/walk.ts';
import { checklists, walk } from '../../src/browser/items.ts';

const x = 'https://x.com/settings';
const update = vi.fn();

/** A walk in tab 7: to both pages of X8, then to X1 and X2, which are on one page. */
beforeEach(async () => {
  fakeBrowser.reset();
  update.mockReset();
  Object.assign(fakeBrowser.tabs, { update });
  const places = [
    { item: 'X8', page: 0 },
    { item: 'X8', page: 1 },
    { item: 'X1', page: 0 },
    { item: 'X2', page: 0 },
  ];
  await walk.write({ tabId: 7, account: 'jo', places, at: 0 });
});

describe('a walk that is going on', () => {
  it('says what is to be done here, and why, in its own tab alone', async () => {
    expect(await walkStop(8)).toBeNull();
    const stop = await walkStop(7);
    expect(stop).toMatchObject({ item: { id: 'X8', clause: 'R1' }, passing: ['on'], at: 0, of: 4 });
    expect(stop?.clauseText).toBeTruthy();
    expect(stop?.item.steps).not.toEqual([]);
    expect(stop?.urls[0]).toBe(`${x}/account/login_verification`);
  });

  it('leads the tab to the next page, and back to the one before', async () => {
    expect(await walkTo(7, `${x}/account/login_verification`, 1)).toBeNull();
    expect(update).toHaveBeenLastCalledWith(7, { url: `${x}/security` });
    expect((await walkStop(7))?.at).toBe(1);
    expect(await walkTo(7, `${x}/security`, 0)).toBeNull();
    expect(update).toHaveBeenLastCalledWith(7, { url: `${x}/account/login_verification` });
    expect((await walkStop(7))?.at).toBe(0);
  });

  it('stays where the next item is on the same page', async () => {
    await walkTo(7, `${x}/security`, 2);
    update.mockReset();
    const stop = await walkTo(7, `${x}/audience_and_tagging?lang=en`, 3);
    expect(stop?.item.id).toBe('X2');
    expect(update).not.toHaveBeenCalled();
  });

  it('is not led on by another tab, and is over when the person ends it', async () => {
    expect(await walkTo(8, `${x}/security`, 1)).toBeNull();
    expect(update).not.toHaveBeenCalled();
    await walkTo(7, undefined, null);
    expect(await walkStop(7)).toBeNull();
  });

  it('keeps the tick for the account it is for', async () => {
    await walkDone(8);
    expect((await checklists.read()).accounts).toEqual({});
    await walkDone(7);
    expect((await checklists.read()).accounts.jo?.ticks.X8).toBeTruthy();
    expect((await walkStop(7))?.isTicked).toBe(true);
  });
});
