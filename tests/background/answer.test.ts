import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/background/answer.ts';
import type { Briefing } from '../../src/browser/briefing.ts';
import { checklists, choices, dismissed, fault } from '../../src/browser/items.ts';
import { refresh } from '../../src/updates/refresh.ts';
import { joined, managed, pushed } from '../../src/updates/stored-items.ts';
import { makeSigner } from '../updates/sign.ts';
import { aPack } from '../updates/world.ts';

beforeEach(() => fakeBrowser.reset());

const page = { id: fakeBrowser.runtime.id };
const reading = { type: 'reading', platform: 'twitter', account: '@tess', part: 'state' };

async function onlyAccount() {
  const [account] = Object.values((await checklists.read()).accounts);
  if (!account) throw new Error('no account was kept');
  return account;
}

describe('a request of our own', () => {
  it('changes what the person chose, whatever the capitals of the account', async () => {
    const message = { type: 'chooseRole', platform: 'twitter', account: '@Tess', role: 'personal' };
    expect(await answer(message, page)).toHaveProperty('reply');
    expect((await choices.read()).accounts).toEqual({ 'twitter:@tess': 'personal' });
  });

  it('forgets the oldest "not relevant" first', async () => {
    const wordings = Array.from({ length: 500 }, (_, n) => ({ rule: 'r', fingerprint: `${n}` }));
    await dismissed.write({ salt: 's', wordings });
    await answer({ type: 'dismiss', rule: 'r', fingerprint: 'new' }, page);
    const { wordings: kept } = await dismissed.read();
    expect(kept).toHaveLength(500);
    expect(kept.at(0)?.fingerprint).toBe('1');
    expect(kept.at(-1)?.fingerprint).toBe('new');
  });

  it('does not let a settings page that is still loading forget what was read there', async () => {
    const x1 = { ...reading, item: 'X1' };
    await answer({ ...x1, value: 'on' }, page);
    await answer(x1, page);
    expect((await onlyAccount()).looks.X1?.state?.value).toBe('on');
    await answer({ ...reading, item: 'X5' }, page);
    expect((await onlyAccount()).looks.X5?.state).toEqual({ at: expect.any(String) });
    await answer({ ...x1, isOutdated: true }, page);
    expect((await onlyAccount()).looks.X1?.state).toEqual({ at: expect.any(String) });
  });

  it('keeps what settings pages say by account, without its name, and by the role it has', async () => {
    await answer({ ...reading, item: 'X1', value: 'on' }, page);
    await answer({ ...reading, item: 'X1', value: 'off', account: 'AbbotsLeaSch' }, page);
    const { accounts } = await checklists.read();
    expect(Object.values(accounts).map(({ looks }) => looks.X1?.state?.value)).toEqual([
      'on',
      'off',
    ]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get()).toLowerCase()).not.toContain(
      'tess',
    );
    await answer(
      { type: 'chooseRole', platform: 'twitter', account: '@Tess', role: 'official' },
      page,
    );
    expect(Object.values((await checklists.read()).accounts)[0]?.role).toBe('official');
  });

  it('says whose account is checked, and forgets what a profile said when that changes', async () => {
    const roleNow = async () =>
      (await answer({ type: 'checkedRole', platform: 'twitter', account: '@tess' }, page)) as {
        reply: string;
      };
    expect((await roleNow()).reply).toBe('personal');
    const bio = { ...reading, item: 'X11', part: 'bio', value: 'noticed', rules: ['own-job'] };
    await answer(bio, page);
    expect((await onlyAccount()).looks.X11?.bio).toMatchObject({ rules: ['own-job'] });
    const chosen = { platform: 'twitter', account: '@Tess', role: 'professional' };
    await answer({ type: 'chooseRole', ...chosen }, page);
    expect((await onlyAccount()).looks.X11).toEqual({});
    expect((await roleNow()).reply).toBe('professional');
  });

  it('keeps since when a page has said the same', async () => {
    vi.useFakeTimers();
    const look = async (at: string, value: string) => {
      vi.setSystemTime(at);
      await answer(
        { ...reading, item: 'X11', value, ...(value !== 'clear' && { rules: ['a'] }) },
        page,
      );
      return (await onlyAccount()).looks.X11?.state;
    };
    const [first, second, third] = ['01', '02', '03'].map((d) => `2026-11-${d}T10:00:00.000Z`);
    await look(first ?? '', 'noticed');
    expect(await look(second ?? '', 'noticed')).toMatchObject({ at: second, since: first });
    expect(await look(third ?? '', 'noticed')).toMatchObject({ at: third, since: first });
    expect(await look(third ?? '', 'clear')).toEqual({ at: third, value: 'clear' });
    vi.useRealTimers();
  });

  it('keeps a wording that two pages call "not relevant" once', async () => {
    const message = { type: 'dismiss', rule: 'r', fingerprint: 'same' };
    await Promise.all([answer(message, page), answer(message, page)]);
    expect((await dismissed.read()).wordings).toEqual([{ rule: 'r', fingerprint: 'same' }]);
  });

  it('that the storage refuses is answered with the problem, which the popup can show too', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA exceeded'));
    const message = { type: 'chooseRole', platform: 'twitter', account: 'a', role: 'personal' };
    expect(await answer(message, page)).toEqual({ problem: 'QUOTA exceeded' });
    expect((await fault.read())?.what).toBe('QUOTA exceeded');
  });

  it('for a briefing is answered with the built-in policy when nothing can be read or kept', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    const { reply } = (await answer({ type: 'brief' }, page)) as { reply: Briefing };
    vi.restoreAllMocks();
    expect(reply.policy.rules.length).toBeGreaterThan(0);
    expect(reply.dismissed.salt).not.toBe('');
    expect((await fault.read())?.what).toBe('corrupt');
  });

  it('for a briefing gets the same salt every time', async () => {
    const briefs = await Promise.all([1, 2].map(() => answer({ type: 'brief' }, page)));
    const salts = briefs.map((brief) => (brief as { reply: Briefing }).reply.dismissed.salt);
    expect(new Set(salts).size).toBe(1);
  });
});

describe('in the first minutes after a start', () => {
  const own = { ...page, url: fakeBrowser.runtime.getURL('/options.html') };
  const versions = async () => (await pushed.read()).packs.map(({ version }) => version);
  const manage = (values: object) =>
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => values);
  const setUp = async () => {
    const signer = await makeSigner();
    return {
      rootKeys: [signer.pinned],
      packInline: await signer.sign(aPack(5, { issued: '2026-09-01' })),
    };
  };

  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
    return () => vi.restoreAllMocks();
  });

  it.each([{ type: 'refresh' }, { type: 'leave' }, { type: 'importPack', text: 'hello' }])(
    '$type drops nothing of a school whose browser policy is still on its way',
    async (message) => {
      const policy = await setUp();
      manage(policy);
      await refresh(true);
      manage({});
      expect(await answer(message, own)).toHaveProperty('reply');
      expect(await versions()).toEqual([5]);
      expect((await pushed.read()).floors.school?.version).toBe(5);
      expect(await managed.read()).toEqual(policy);
    },
  );

  it('who leaves a school that was joined by hand is rid of its rules at once', async () => {
    manage({});
    await joined.write(await setUp());
    await refresh(false);
    expect(await versions()).toEqual([5]);
    await answer({ type: 'leave' }, own);
    expect(await versions()).toEqual([]);
  });
});

describe('refused, with nothing changed:', () => {
  it.each([
    ['an unknown request', { type: 'erase' }],
    ['a request named like a built-in property', { type: 'constructor' }],
    ['no request at all', undefined],
    ['text', 'brief'],
    ['a role nobody has', { type: 'chooseRole', platform: 'twitter', account: 'a', role: 'king' }],
    [
      'a platform we do not know',
      { type: 'chooseRole', platform: 'm', account: 'a', role: 'personal' },
    ],
    [
      'text where a fingerprint belongs',
      { type: 'dismiss', rule: 'r', fingerprint: 'x'.repeat(65) },
    ],
    ['more than was asked for', { type: 'brief', draft: 'the words of a draft' }],
  ])('%s', async (_, message) => {
    expect(await answer(message, page)).toHaveProperty('problem');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('a request from another extension', async () => {
    const message = { type: 'chooseRole', platform: 'twitter', account: 'a', role: 'personal' };
    expect(await answer(message, { id: 'somebody-else' })).toHaveProperty('problem');
    expect((await choices.read()).accounts).toEqual({});
  });

  it.each(['overview', 'refresh', 'leave'])('%s from a page of a site', async (type) => {
    const site = { ...page, url: 'https://x.com/home' };
    expect(await answer({ type }, site)).toHaveProperty('problem');
    const own = { ...page, url: fakeBrowser.runtime.getURL('/options.html') };
    expect(await answer({ type }, own)).toHaveProperty('reply');
  });
});
