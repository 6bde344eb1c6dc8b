import { describe, expect, it } from 'vitest';
import { type KnownAccounts, roleOf } from '../../src/platforms/account-role.ts';

const known: KnownAccounts = {
  policy: {
    accounts: { twitter: ['@AbbotsLeaSchool'], linkedin: ['company/abbots-lea', 'Abbot’s Lea'] },
  },
  accounts: {
    'twitter:jobarnes_ta': 'personal',
    'facebook:tess rowan': 'professional',
    'linkedin:': 'personal',
  },
};

describe('the role of an account', () => {
  it('is official where the policy names its handle, however it is written', () => {
    expect(roleOf({ handle: 'abbotsleaschool' }, 'twitter', known)).toBe('official');
    expect(roleOf({ handle: 'company/Abbots-Lea', kind: 'page' }, 'linkedin', known)).toBe(
      'official',
    );
  });

  it('is official for a page of the policy’s name, but not for a person who took that name', () => {
    expect(roleOf({ name: 'Abbot’s Lea', kind: 'page' }, 'linkedin', known)).toBe('official');
    expect(roleOf({ handle: 'in/x', name: 'Abbot’s Lea', kind: 'person' }, 'linkedin', known)).toBe(
      'unknown',
    );
  });

  it('is what the person chose, by handle or by name', () => {
    expect(roleOf({ handle: 'JoBarnes_TA' }, 'twitter', known)).toBe('personal');
    expect(roleOf({ handle: '100001', name: 'Tess Rowan' }, 'facebook', known)).toBe(
      'professional',
    );
  });

  it('is unknown on another platform, and for an account nobody has spoken of', () => {
    expect(roleOf({ handle: 'jobarnes_ta' }, 'facebook', known)).toBe('unknown');
    expect(roleOf({ handle: 'somebody' }, 'twitter', known)).toBe('unknown');
  });

  it('uses the answer about an unnamed account only where the page names none', () => {
    expect(roleOf({}, 'linkedin', known)).toBe('personal');
    expect(roleOf({ handle: 'in/somebody' }, 'linkedin', known)).toBe('unknown');
  });
});
