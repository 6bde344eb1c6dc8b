import { describe, expect, it } from 'vitest';
import { accountFromInput, keptAccounts } from '../../src/welcome/account.ts';

describe('an account as a person names it', () => {
  it.each([
    ['twitter', '@MissRowan', 'MissRowan'],
    ['twitter', ' https://x.com/MissRowan?lang=en ', 'MissRowan'],
    ['twitter', 'twitter.com/MissRowan/', 'MissRowan'],
    ['facebook', 'Tess Rowan', 'Tess Rowan'],
    ['facebook', 'https://www.facebook.com/AbbotsLeaSchool/', 'AbbotsLeaSchool'],
    ['linkedin', 'https://www.linkedin.com/in/tess-rowan/', 'in/tess-rowan'],
    ['linkedin', 'linkedin.com/company/123/admin/', 'company/123'],
    ['linkedin', 'Tess Rowan', 'Tess Rowan'],
    ['twitter', '   ', ''],
  ] as const)('on %s: "%s" is "%s"', (platform, typed, account) => {
    expect(accountFromInput(platform, typed)).toBe(account);
  });

  it('is listed by its site, whatever its name looks like', () => {
    expect(keptAccounts(['linkedin:in/tess', 'twitter:a:b'])).toEqual([
      { key: 'twitter:a:b', platform: 'twitter', account: 'a:b' },
      { key: 'linkedin:in/tess', platform: 'linkedin', account: 'in/tess' },
    ]);
  });
});
