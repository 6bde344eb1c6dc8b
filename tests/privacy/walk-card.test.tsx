// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Control } from '../../src/platforms/settings.ts';
import { Card } from '../../src/privacy/walk/card.tsx';
import type { Standing } from '../../src/privacy/walk/standing.ts';
import type { WalkStop } from '../../src/privacy/walk/stop.ts';
import { openPage } from '../platforms/page.ts';
import { pressButton, show, shown } from '../ui/show.ts';

// Whether a press is the person's own is tried in real browsers.
vi.mock('../../src/overlay/press.ts', () => ({ press: (act: () => void) => act }));

const onMove = vi.fn();
const onDone = vi.fn();
const control = { value: 'on' } as Control;
const wrong: Standing = { kind: 'wrong', control, right: 0, of: 1 };

function open(standing: Standing, more: Partial<WalkStop> = {}) {
  openPage('', 'https://x.com/settings/location');
  const stop: WalkStop = {
    platform: 'twitter',
    item: {
      id: 'X5',
      title: 'Posts carry no location',
      why: 'A place says where you are.',
      clause: 'N1',
      steps: ['Open Location information.', 'Turn it off.'],
    },
    clauseText: 'Nothing about pupils.',
    passing: ['off'],
    urls: ['https://x.com/settings/location', 'https://x.com/settings/privacy_and_safety'],
    ...{ isRead: true, mayPass: true, mayDoubt: false, rules: {}, isTicked: false, at: 1, of: 3 },
    ...more,
  };
  return show(<Card {...{ stop, standing, onMove, onDone, onShow: undefined }} />);
}

beforeEach(() => void vi.clearAllMocks());

describe('the card of a walk', () => {
  it('says what to choose, why, and by which clause', async () => {
    await open(wrong);
    for (const words of ['Choose: off', 'Now it says: on', 'where you are', 'Nothing about pupils'])
      expect(shown()).toContain(words);
    expect(document.querySelector('[role="dialog"]')?.className).toContain('walk-wrong');
  });

  it('goes on, back and to its end', async () => {
    await open(wrong);
    await pressButton('Next');
    await pressButton('Previous');
    expect(onMove.mock.calls).toEqual([[2], [0]]);
    await open(wrong, { at: 0 });
    expect(shown()).not.toContain('Previous');
    await open(wrong, { at: 2 });
    await pressButton('Finish');
    expect(onMove).toHaveBeenLastCalledWith(null);
  });

  it('has the written steps for a page that looks different, but no tick for what is seen to be wrong', async () => {
    await open(wrong);
    expect(shown()).not.toContain('Turn it off.');
    await pressButton('It looks different');
    expect(shown()).toContain('Turn it off.');
    expect(shown()).toContain('Change it on the settings page');
    expect(shown()).not.toContain('I have done it');
  });

  it.each<Standing>([{ kind: 'missing' }, { kind: 'elsewhere' }, { kind: 'by-hand' }])(
    'has the steps at once and a tick where the setting is not found: $kind',
    async (standing) => {
      await open(standing);
      expect(shown()).toContain('Turn it off.');
      await pressButton('I have done it');
      expect(onDone).toHaveBeenCalledOnce();
      expect(shown()).toContain('Ticked by you');
    },
  );

  it('leads from a page that is another to where else the setting may be', async () => {
    await open({ kind: 'elsewhere' });
    const links = [...document.querySelectorAll('a')].map(({ href }) => href);
    expect(links).toEqual(['https://x.com/settings/privacy_and_safety']);
  });

  it('turns green when it is right, with nothing left to do', async () => {
    await open({ kind: 'right', control: { ...control, value: 'off' } });
    expect(document.querySelector('[role="dialog"]')?.className).toContain('walk-right');
    expect(document.querySelector('[role="status"]')?.textContent).toContain('Right.');
    expect(shown()).not.toContain('It looks different');
  });
});
