// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checklists } from '../../src/browser/items.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { Notices } from '../../src/popup/notices.tsx';
import { lastCheck, pushed } from '../../src/updates/stored-items.ts';
import { show, shown } from '../ui/show.ts';

beforeEach(() => fakeBrowser.reset());

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const open = () =>
  show(<Notices policy={builtinPolicy()} mayAsk={true} onOpen={() => undefined} />);

/** A school's pack in force that runs out on this day, and the newest date anybody signed. */
const inForce = (expires: string, clock = 0) =>
  pushed.write({
    ...pushed.empty,
    clock,
    packs: [
      {
        ...{ layer: 'school', id: 'oakfield', version: 1, sha256: '', pins: '', from: 'address' },
        ...{ expires: expires.slice(0, 10), at: day(-400) },
      } as (typeof pushed.empty.packs)[number],
    ],
  });

it('a checklist looked at longer ago than the pack lets it count is asked for again', async () => {
  const looked = (at: string) =>
    checklists.write({
      salt: 's',
      accounts: {
        jo: { platform: 'twitter', ticks: {}, looks: { X5: { state: { value: 'off', at } } } },
      },
    });
  await looked(day(-300));
  await open();
  expect(shown()).not.toContain('checked a long time ago');
  await looked(day(-366));
  await open();
  expect(shown()).toContain('Some of your privacy settings were last checked a long time ago');
});

describe('staff are told that rules are out of date', () => {
  it('when the pack’s own date has passed', async () => {
    await inForce(day(-1));
    await open();
    expect(shown()).toContain('They stay in force');
  });

  it('and not before, though the list of current rules has run out', async () => {
    await inForce(day(30));
    await lastCheck.write({
      ...lastCheck.empty,
      refused: { code: 'expired-channel', detail: [day(-1)], at: day(0) },
    });
    await open();
    expect(shown()).not.toContain('out of date');
  });

  it('whatever the computer’s clock says', async () => {
    await inForce(day(30), Date.parse(day(60)));
    await open();
    expect(shown()).toContain('They stay in force');
  });
});
