// @vitest-environment happy-dom
import { createRef } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choices } from '../../src/browser/items.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { useStored } from '../../src/ui/use-stored.ts';
import { SchoolStep } from '../../src/welcome/school-step.tsx';
import { pressButton, show, shown } from '../ui/show.ts';

const overview = {
  policy: builtinPolicy(),
  accounts: {},
  dismissed: { salt: '', fingerprints: [] },
  origins: [],
  newerRules: [],
  isSchoolSet: false,
};
const onNext = vi.fn();

function Sample({ isSchoolSet = false }) {
  const { value, problem, change } = useStored(choices);
  return (
    <>
      {problem}
      {value && (
        <SchoolStep
          heading={createRef()}
          overview={{ ...overview, isSchoolSet }}
          choices={value}
          change={change}
          onBack={onNext}
          onNext={onNext}
        />
      )}
    </>
  );
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('choosing the school', () => {
  it('is kept before the next step', async () => {
    await choices.write({
      school: { kind: 'named', name: 'Northwood', aliases: [] },
      accounts: {},
    });
    await show(<Sample />);
    await pressButton('Continue');
    expect(onNext).toHaveBeenCalledOnce();
    expect((await choices.read()).school).toMatchObject({ name: 'Northwood' });
  });

  it('is shown as set by the school where the school pushed its rules', async () => {
    await show(<Sample isSchoolSet />);
    expect(shown()).toContain('Your school has set this: Abbot’s Lea School.');
    expect(document.querySelector('input')).toBeNull();
  });

  it('stays where it is and says so when the browser cannot keep it', async () => {
    await show(<Sample />);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    onNext.mockClear();
    await pressButton('Continue');
    expect(shown()).toContain('the browser refused to store it');
    expect(onNext).not.toHaveBeenCalled();
  });
});
