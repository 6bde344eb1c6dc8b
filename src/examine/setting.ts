import type { Draft } from './draft.ts';

/** Whose account speaks, and where. */
export type Setting = Readonly<Pick<Draft, 'role' | 'platform' | 'surface'>>;

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
