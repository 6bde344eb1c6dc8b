import { settingsOf } from '../platforms/settings-of.ts';
import type { ChecklistItem } from '../policy/pack.ts';

/** The parts of an item that pages can tell, each once; none where only the person can know. */
export function partsOf({ id, platform }: Pick<ChecklistItem, 'id' | 'platform'>): string[] {
  const { readers, profile } = settingsOf(platform);
  const parts = [...readers, ...profile].filter(({ item }) => item === id).map(({ part }) => part);
  return [...new Set(parts)];
}
