// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type CheckedAccount, checklists, choices, walk } from '../../src/browser/items.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { ChecklistTab } from '../../src/popup/checklist/checklist-tab.tsx';
import { accountId } from '../../src/privacy/account-id.ts';
import { openPage } from '../platforms/page.ts';
import { pressButton, show, shown } from '../ui/show.ts';

const policy = builtinPolicy();
const overview = {
  policy,
  ...{ origins: [], newerRules: [], isSchoolSet: false, accounts: {} },
  dismissed: { salt: '', fingerprints: [] },
};
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const keep = (...accounts: Partial<CheckedAccount>[]) =>
  checklists.write({
    salt: 's',
    accounts: Object.fromEntries(
      accounts.map((one, index) => [
        `a${index}`,
        { looks: {}, ticks: {}, platform: 'twitter', ...one },
      ]),
    ),
  });
const open = (address = 'https://extension.test/popup.html') => {
  openPage('', address);
  return show(<ChecklistTab overview={overview} />);
};
const item = (id: string) => document.querySelector<HTMLElement>(`[data-item="${id}"]`);

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the popup’s checklist', () => {
  it('shows every state with its words, and when each account was last checked', async () => {
    await keep({
      looks: {
        X1: { state: { value: 'on', at: ago(1) } },
        X5: { state: { value: 'on', at: ago(1) } },
        X6: { state: { at: ago(1) } },
        X7: { state: { value: 'off', at: ago(400) } },
      },
      ticks: { X9: ago(2) },
    });
    await open();
    const words = { X1: 'Right', X5: 'To change', X6: 'Could not be read', X9: 'Ticked by you' };
    for (const [id, said] of Object.entries(words)) expect(item(id)?.textContent).toContain(said);
    expect(item('X7')?.textContent).toContain('Check again');
    expect(item('X2')?.textContent).toContain('Not checked');
    expect(shown()).toContain('Last checked on');
    expect(shown()).toContain('Some of your privacy settings were last checked a long time ago');
  });

  it('tells accounts of one site apart that the person has not named', async () => {
    await keep({}, { role: 'official' });
    await open();
    expect(shown()).toContain('X, account 1');
    expect(shown()).toContain('X, account 2');
  });

  it('says what was noticed on a profile, and takes the person’s word where only they may see it', async () => {
    const rules = ['school-named-on-profile'];
    const work = { value: 'noticed' as const, at: ago(1), rules };
    await keep({ platform: 'facebook', looks: { F16: { work } } });
    await open();
    const f16 = item('F16');
    expect(f16?.textContent).toContain('Your profile names the school you work for.');
    expect(f16?.textContent).toContain('Nobody but me can see this');
    f16?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    await vi.waitFor(() => expect(item('F16')?.className).toContain('confirmed-by-you'));
  });

  it('gives no tick to what a page showed to be wrong', async () => {
    await keep({ looks: { X5: { state: { value: 'on', at: ago(1) } } } });
    await open();
    expect(item('X5')?.querySelector('input[type="checkbox"]')).toBeNull();
    expect(item('X5')?.textContent).toContain('Change it on the settings page');
  });

  it('links to every page of a setting, and to where to look when it has moved', async () => {
    await keep({});
    await open();
    const links = [...(item('X8')?.querySelectorAll<HTMLAnchorElement>('.links a') ?? [])];
    expect(links.map(({ href }) => href.replace('https://x.com/settings/', ''))).toEqual([
      'account/login_verification',
      'security',
      'privacy_and_safety',
    ]);
    expect(links[1]?.textContent).toContain('Page 2 of 2');
  });

  it('begins a walk at the item, and goes on to what else is left', async () => {
    await keep({ looks: { X1: { state: { value: 'on', at: ago(1) } } } });
    await open();
    item('X5')?.querySelector<HTMLButtonElement>('.links button')?.click();
    await vi.waitFor(async () => expect(await walk.read()).not.toBeNull());
    const places = (await walk.read())?.places.map((place) => place.item) ?? [];
    expect(places[0]).toBe('X5');
    expect(places).toContain('X8');
    expect(places).not.toContain('X1');
  });

  it('asks to print at once where it was opened for that, with the names the person gave', async () => {
    const id = await accountId('s', 'twitter', '@tess');
    const tess = { platform: 'twitter' as const, looks: {}, ticks: { X9: ago(2) } };
    await checklists.write({ salt: 's', accounts: { [id]: tess } });
    await choices.change((value) => ({ ...value, accounts: { 'twitter:@tess': 'personal' } }));
    let printed = '';
    const print = vi.fn(() => {
      printed = shown();
    });
    vi.stubGlobal('print', print);
    vi.spyOn(fakeBrowser.extension, 'getViews').mockReturnValue([]);
    await open();
    expect(print).not.toHaveBeenCalled();
    await pressButton('Print or save as PDF');
    expect(print).toHaveBeenCalledOnce();
    await open('https://extension.test/popup.html?print#checklist');
    expect(print).toHaveBeenCalledTimes(2);
    expect(printed).toContain('X: @tess');
  });
});
