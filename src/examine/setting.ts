import type { AccountRole } from '../policy/vocabulary.ts';
import type { Draft } from './draft.ts';

/** Whose account speaks, and where. */
export type Setting = Readonly<Pick<Draft, 'role' | 'platform' | 'surface'>>;

/** Whether an account is known to be kept for work, one's own or the school's: there is hardly a note for these. */
export const isForWork = (role: AccountRole): boolean =>
  role === 'professional' || role === 'official';

const known = new Map<string, Setting>();

/** The one object there is for these three, so that what depends on them need not be worked out again. */
export function settingOf({ role, platform, surface }: Setting): Setting {
  const key = `${role} ${platform} ${surface}`;
  let setting = known.get(key);
  if (!setting) {
    setting = { role, platform, surface };
    known.set(key, setting);
  }
  return setting;
}
