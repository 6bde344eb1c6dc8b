import { settingsOf } from '../platforms/settings-of.ts';
import type { ChecklistItem } from '../policy/pack.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import { type Part, partsAt } from './parts-shown.ts';

/** The parts of an item that a page at this address tells. */
export function partsOn(platform: PlatformId, item: string, address: string): Part[] {
  const { readers, profile } = settingsOf(platform);
  const own = [...readers, ...profile].filter((reader) => reader.item === item);
  return partsAt(own, new URL(address));
}

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
