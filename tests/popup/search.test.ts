import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { guidanceFor } from '../../src/popup/guidance/search.ts';

const policy = builtinPolicy();
const titles = (role: 'staff' | 'governor', wanted: string) =>
  guidanceFor(policy, role, wanted).map(({ title }) => title);

describe('searching the guidance', () => {
  it('shows everything that is for the role while nothing is searched for', () => {
    expect(titles('governor', '')).toContain('If you are a governor');
    expect(titles('staff', '')).not.toContain('If you are a governor');
  });

  it('finds every word, in any order and any case', () => {
    expect(titles('staff', 'MESSAGE pupil')).toContain('A pupil has contacted me');
    expect(titles('staff', 'pupil zebra')).toEqual([]);
  });

  it('finds an entry by its clause and by a straight apostrophe', () => {
    expect(titles('staff', 'w3')).toEqual(['A pupil has contacted me']);
    expect(titles('staff', "school's policy")).toContain('Read your school’s policy');
  });
});
