// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageStatus } from '../../src/compose/page-status.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { ComposerStatus } from '../../src/popup/page/composer-status.tsx';
import { detailsOf } from '../../src/popup/page/not-understood.tsx';
import { show, shown } from '../ui/show.ts';

const policy = builtinPolicy();
const composer: PageStatus = {
  surface: 'post',
  status: 'clean',
  role: 'personal',
  toLookAt: 0,
  account: '1000123',
  name: 'Tess Rowan',
  audience: 'public',
  canHold: true,
  canMark: true,
  isUnderstood: true,
  shape: [],
};
const accounts = { 'facebook:1000123': 'personal' as const };
const open = (part: Partial<PageStatus>) =>
  show(
    <ComposerStatus
      composer={{ ...composer, ...part }}
      platform="facebook"
      briefing={{ policy, accounts, dismissed: { salt: '', fingerprints: [] } }}
    />,
  );

describe('what is said of one composer', () => {
  it('names the account, who sees it and the role chosen', async () => {
    await open({});
    expect(shown()).toContain('Tess Rowan');
    expect(shown()).toContain('Everyone');
    expect(document.querySelector('select')?.value).toBe('personal');
  });

  it('counts what is to be looked at, notes apart', async () => {
    await open({ status: 'findings', toLookAt: 2 });
    expect(shown()).toContain('2 to look at');
    await open({ status: 'findings', toLookAt: 0 });
    expect(shown()).toContain('Worth knowing');
  });

  it('says what cannot be done there', async () => {
    await open({ canHold: false, canMark: false, status: 'unread' });
    expect(shown()).toContain('nothing can be held');
    expect(shown()).toContain('Cannot be underlined here');
    expect(shown()).toContain('This box cannot be read');
  });

  it('does not say of a box that was read, but cannot be held, that it was not', async () => {
    await open({ canHold: false, isUnderstood: false });
    expect(shown()).toContain('Nothing to change');
    expect(shown()).toContain('Post cannot be held here');
    expect(shown()).not.toMatch(/cannot (be )?read/);
  });

  it('does not let anybody change an account of the school’s own list', async () => {
    await open({ role: 'official', account: 'AbbotsLeaSchool' });
    expect(document.querySelector('select')).toBeNull();
    expect(shown()).toContain("the school's own list");
  });

  it('says of private messages only what the school asks, and that they are never read', async () => {
    await open({ surface: 'message', status: 'message' });
    expect(shown()).toContain('Staff do not message pupils or parents');
    expect(shown()).toContain('Private messages are never read.');
    expect(shown()).not.toContain('Who sees it');
  });
});

it('copies of a box that was not understood how it is built, and neither text nor names', () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
  const shape = ['/*/posts', 'div role=textbox'];
  const details = detailsOf({ ...composer, isUnderstood: false, shape }, 'facebook');
  expect(JSON.parse(details)).toMatchObject({ platform: 'facebook', surface: 'post', shape });
  expect(details).not.toMatch(/tess|rowan|1000123/i);
});
