import { settingsOf } from '../platforms/settings-of.ts';
import type { ChecklistItem } from '../policy/pack.ts';

/** The parts that must be seen for an item to pass, each once; none where only the person can know. */
export function partsOf({ id, platform }: Pick<ChecklistItem, 'id' | 'platform'>): string[] {
  const { readers, profile } = settingsOf(platform);
  const needed = [...readers, ...profile.filter(({ isExtra }) => !isExtra)];
  const parts = needed.filter(({ item }) => item === id).map(({ part }) => part);
  return [...new Set(parts)];
}
