import type { ChecklistItem } from '../../policy/pack.ts';
import type { PlatformId, SettingValue } from '../../policy/vocabulary.ts';

/** What a page's card says while somebody is led to a setting. */
export interface WalkStop {
  platform: PlatformId;
  item: Pick<ChecklistItem, 'id' | 'title' | 'why' | 'clause' | 'steps'>;
  /** The clause in the school's words, where it has any. */
  clauseText?: string;
  /** The values that are right for this account. */
  passing: readonly SettingValue[];
  /** Where the setting should be, then where else it has been. */
  urls: readonly string[];
  /** Some page tells how the item stands; else the person ticks it. */
  isRead: boolean;
  /** What is seen can be all there is to it; else there is more than any page shows. */
  mayPass: boolean;
  /** What is seen may be seen by the person alone: their word counts against it. */
  mayDoubt: boolean;
  /** What the rules say that may speak of a profile's texts, by id. */
  rules: Readonly<Record<string, string>>;
  /** The person's own tick. */
  isTicked: boolean;
  /** Counted from nought. */
  at: number;
  of: number;
}
