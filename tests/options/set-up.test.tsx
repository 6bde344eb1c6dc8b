// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { SetUp } from '../../src/options/set-up.tsx';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { readSettings } from '../../src/updates/settings.ts';
import { show, shown } from '../ui/show.ts';

it('names the settings that everybody must check as the checklist does', async () => {
  const { checklist: items } = builtinPolicy();
  const bySchool = readSettings({ checklistRequired: ['F2', 'Z9'] });
  await show(<SetUp bySchool={bySchool} byPerson={undefined} items={items} />);
  expect(shown()).toContain(items.find(({ id }) => id === 'F2')?.title);
  expect(shown()).not.toContain('F2');
  // The school may have taken it out of its checklist since.
  expect(shown()).toContain('Z9');
});
