// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choices, dismissed, outcomes } from '../../src/browser/items.ts';
import { builtinPacks, builtinPolicy } from '../../src/policy/builtin.ts';
import { explain } from '../../src/policy/explain.ts';
import { PolicyTab } from '../../src/popup/policy/policy-tab.tsx';
import { refusals } from '../../src/updates/refusal.ts';
import { lastCheck, pushed } from '../../src/updates/stored-items.ts';
import { pressButton, show, shown } from '../ui/show.ts';

const policy = builtinPolicy();
const origins = explain(builtinPacks(), [], Date.now());
const overview = {
  policy,
  origins,
  newerRules: [],
  isSchoolSet: false,
  accounts: {},
  dismissed: { salt: '', fingerprints: [] },
};
const open = () => show(<PolicyTab overview={overview} />);
const at = '2026-11-22T09:00:00.000Z';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the policy in force', () => {
  it('names its packs with version and date, and who put them there', async () => {
    await open();
    expect(shown()).toContain('Any UK school version 1, 22 November 2026');
    expect(shown()).toContain('Built into Second Look');
  });

  it.each(refusals)('says in plain words why a pack was refused: %s', async (code) => {
    await lastCheck.write({
      ...lastCheck.empty,
      checked: at,
      refused: { code, detail: ['rules > 3 > what'], at },
    });
    await open();
    expect(shown()).toContain('rules > 3 > what');
    expect(shown()).toContain('The rules in force stay as they were.');
    expect(shown()).not.toContain('updates.refused');
  });

  it('is said to be out of date from its own day on, and only then', async () => {
    const pack = { layer: 'school', id: 'oakfield', version: 1, sha256: '', pins: '' } as const;
    const keep = (expires: string) =>
      pushed.write({ ...pushed.empty, packs: [{ ...pack, from: 'address', at, expires }] });
    await keep('2100-01-01');
    await open();
    expect(shown()).not.toContain('out of date');
    await keep('2026-01-31');
    await open();
    expect(shown()).toContain('have been out of date since 31 January 2026. They stay in force');
  });

  it.each([
    { isSchoolSet: false, link: 'Choose another school or role' },
    { isSchoolSet: true, link: 'Change your role or accounts' },
  ])('leads back to what the person answered: $link', async ({ isSchoolSet, link }) => {
    await show(<PolicyTab overview={{ ...overview, isSchoolSet }} />);
    expect(document.querySelector('a[href="/welcome.html"]')?.textContent).toBe(link);
  });

  it('keeps the date on which it was read', async () => {
    await open();
    await pressButton('I have read this');
    expect(shown()).toContain('You read this on');
    expect((await choices.read()).read).toMatchObject({ document: 'undated', pack: 'abbots-lea' });
  });

  it('says so when the storage is full, and claims nothing', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await pressButton('I have read this');
    expect(shown()).toContain('the browser refused to store it (QUOTA_BYTES exceeded)');
    expect(shown()).not.toContain('You read this on');
  });

  it('says so when what is stored cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupted'));
    await open();
    expect(shown()).toContain('could not be read (corrupted)');
  });

  it('says so when the background does not answer', async () => {
    await open();
    await pressButton('Check now');
    expect(shown()).toContain('Second Look does not answer');
  });
});

describe('what is kept on this device', () => {
  it('lets a wording marked "not relevant" be pointed out again', async () => {
    const rule = policy.rules[0]?.id ?? '';
    await dismissed.write({
      salt: 'salt',
      wordings: [
        { rule, fingerprint: 'one' },
        { rule: 'gone', fingerprint: 'two' },
      ],
    });
    await open();
    await pressButton('Undo');
    expect(await dismissed.read()).toEqual({
      salt: 'salt',
      wordings: [{ rule: 'gone', fingerprint: 'two' }],
    });
  });

  it('shows the counts and clears them', async () => {
    await outcomes.write([
      { rule: 'gone', severity: 'warn', choice: 'edited', week: '2026-W47', count: 4 },
    ]);
    await open();
    expect(shown()).toContain('changed 4');
    await pressButton('Clear the counts');
    expect(shown()).toContain('Nothing counted yet');
    expect(await outcomes.read()).toEqual([]);
  });
});
