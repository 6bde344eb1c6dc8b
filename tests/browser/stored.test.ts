import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { stored } from '../../src/browser/stored.ts';

const words = stored('words', z.array(z.string()), []);

beforeEach(() => fakeBrowser.reset());

describe('what is kept on the device', () => {
  it('is there again for a worker that was stopped and started', async () => {
    await words.write(['one']);
    const afterRestart = stored('words', z.array(z.string()), []);
    expect(await afterRestart.read()).toEqual(['one']);
  });

  it('counts as empty when something unreadable was stored or the storage was cleared', async () => {
    await fakeBrowser.storage.local.set({ words: { not: 'a list' } });
    expect(await words.read()).toEqual([]);
    await fakeBrowser.storage.local.clear();
    expect(await words.read()).toEqual([]);
  });

  it('loses no change when two arrive at once', async () => {
    // The popup has its own.
    const sameElsewhere = stored('words', z.array(z.string()), []);
    const changes = ['a', 'b', 'c'].flatMap((word) => [
      words.change((all) => [...all, word]),
      sameElsewhere.change((all) => [...all, `${word}2`]),
    ]);
    await Promise.all(changes);
    expect(await words.read()).toEqual(['a', 'a2', 'b', 'b2', 'c', 'c2']);
  });

  it('takes changes again after one was refused because the storage was full', async () => {
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValueOnce(new Error('QUOTA'));
    await expect(words.change(() => ['lost'])).rejects.toThrow('QUOTA');
    full.mockRestore();
    await words.change((all) => [...all, 'kept']);
    expect(await words.read()).toEqual(['kept']);
  });

  it('is told to those who watch it', async () => {
    const seen = vi.fn();
    words.watch(seen);
    await words.write(['new']);
    expect(seen).toHaveBeenCalledWith(['new']);
  });
});
