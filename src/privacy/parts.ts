import { settingsOf } from '../platforms/settings-of.ts';
import type { ChecklistItem } from '../policy/pack.ts';

/** The parts of an item by name, each once. */
export interface Parts {
  all: string[];
  /** These must all be seen for the item to pass; none where only the person can know. */
  needed: string[];
  /** Seen, but perhaps by the person alone. */
  doubted: string[];
}

export function partsOf({ id, platform }: Pick<ChecklistItem, 'id' | 'platform'>): Parts {
  const { readers, profile } = settingsOf(platform);
  const texts = profile.filter(({ item }) => item === id);
  const settings = readers.filter(({ item }) => item === id);
  return {
    all: namesOf([...settings, ...texts]),
    needed: namesOf([...settings, ...texts.filter(({ isExtra }) => !isExtra)]),
    doubted: namesOf(texts.filter(({ isDoubted }) => isDoubted)),
  };
}

function namesOf(parts: readonly { part: string }[]): string[] {
  return [...new Set(parts.map(({ part }) => part))];
}
