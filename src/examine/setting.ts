import type { AccountRole } from '../policy/vocabulary.ts';
import type { Draft } from './draft.ts';

/** Whose account speaks, and where. */
export type Setting = Readonly<Pick<Draft, 'role' | 'platform' | 'surface'>>;

/** Whether an account is known to be kept for work, one's own or the school's: there is hardly a note for these. */
export const isForWork = (role: AccountRole): boolean =>
  role === 'professional' || role === 'official';

const known: Setting[] = [];

/** The one object there is for these three, so that what depends on them need not be worked out again. */
export function settingOf({ role, platform, surface }: Setting): Setting {
  for (const one of known)
    if (one.role === role && one.platform === platform && one.surface === surface) return one;
  const setting = { role, platform, surface };
  known.push(setting);
  return setting;
}
