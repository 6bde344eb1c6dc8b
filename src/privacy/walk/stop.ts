import type { ChecklistItem } from '../../policy/pack.ts';
import type { SettingValue } from '../../policy/vocabulary.ts';

/** What a page's card says while somebody is walked to a setting. */
export interface WalkStop {
  item: Pick<ChecklistItem, 'id' | 'title' | 'why' | 'clause' | 'steps'>;
  /** The clause in the school's words, where it has any. */
  clauseText?: string;
  /** The values that are right for this account. */
  passing: readonly SettingValue[];
  /** Counted from nought. */
  at: number;
  of: number;
}
