// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toggleControl, togglesIn } from '../../src/platforms/controls.ts';
import { type FirstSeen, type News, watchPage } from '../../src/privacy/watch-page.ts';
import { find, openPage } from '../platforms/page.ts';

let told: News[] = [];
let stop: (() => void) | undefined;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

interface Ask {
  account?: string;
  isForm?: true;
  /** Else the setting's own. */
  path?: string;
  firstSeen?: FirstSeen;
}

/** Watches a page on which the one box is the setting. @param html undefined: what stands there stays. */
function watch(
  html: string | undefined,
  { account = 'tess', isForm, path = '/settings/location', firstSeen }: Ask = {},
) {
  if (html === undefined) history.pushState(null, '', path);
  else openPage(html, `https://x.com${path}`);
  told = [];
  const reader = {
    item: 'X5',
    part: 'state',
    isAt: ({ pathname }: URL) => pathname === '/settings/location',
    read: (page: Document) => toggleControl(togglesIn(page)[0]),
    ...(isForm && { isForm }),
  };
  const site = { readers: [reader], accountOf: () => ({ handle: account }) };
  stop = watchPage(site, (news) => void told.push(news), firstSeen);
}

const box = (more = '') => `<main><label>Places <input type="checkbox" ${more}></label></main>`;
const values = () => told.map(({ control }) => control?.value);
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function press(): void {
  const input = find('input') as HTMLInputElement;
  input.checked = !input.checked;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

describe('a settings page', () => {
  it('is told once, and again when the person changes it', async () => {
    watch(box('checked'));
    await wait(3_000);
    expect(values()).toEqual(['on']);
    press();
    await wait(1_000);
    expect(values()).toEqual(['on', 'off']);
  });

  it('is waited for, and counts as unreadable only after a while', async () => {
    watch('<main>Loading</main>');
    await wait(5_000);
    expect(told).toEqual([]);
    await wait(5_000);
    expect(told).toEqual([{ item: 'X5', part: 'state', account: 'tess' }]);
    document.body.innerHTML = box('checked');
    await wait(1_000);
    expect(values()).toEqual([undefined, 'on']);
  });

  it('is not told from what passes by while the page is being built', async () => {
    watch(box());
    await wait(1_100);
    document.body.innerHTML = box('checked');
    await wait(2_000);
    expect(values()).toEqual(['on']);
  });

  it('is not told from a box that waits for the server', async () => {
    watch(box('disabled'));
    await wait(5_000);
    expect(told).toEqual([]);
  });

  it('is not read any more once the address is another', async () => {
    watch(box('checked'));
    openPage(box('checked'), 'https://x.com/home');
    await wait(12_000);
    expect(told).toEqual([]);
  });

  it('does not take for its own what stood there under the address before', async () => {
    const firstSeen: FirstSeen = new WeakMap();
    watch(box('checked'), { firstSeen, path: '/settings/spaces' });
    await wait(2_000);
    const before = find('input');
    stop?.();
    watch(undefined, { firstSeen });
    await wait(12_000);
    expect(find('input')).toBe(before);
    expect(values()).toEqual([undefined]);
    document.body.innerHTML = box();
    await wait(2_000);
    expect(values()).toEqual([undefined, 'off']);
  });

  it('waits for the name of the account, though not for ever', async () => {
    watch(box('checked'), { account: '' });
    await wait(2_000);
    expect(told).toEqual([]);
    await wait(2_000);
    expect(told).toMatchObject([{ account: '', control: { value: 'on' } }]);
  });

  it('says that what it read counts no more when a form is touched', async () => {
    watch(box('checked'), { isForm: true });
    await wait(3_000);
    press();
    await wait(1_000);
    expect(told).toMatchObject([{ control: { value: 'on' } }, { isOutdated: true }]);
  });
});
