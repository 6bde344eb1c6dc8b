import type { PlatformId, SettingValue } from '../../../src/policy/vocabulary.ts';

/** What the practice settings pages hold. Written from what is known of the real ones, fact by fact. */

/** The same words in English and in the site's second language here. */
export type Words = readonly [english: string, other: string];

export interface PracticeControl {
  /** `X4.email`: the checklist's item and part; absent for a neighbour that tells nothing. */
  id?: string;
  /** How the site draws it. */
  kind: string;
  name: Words;
  /** Every state it can be in, in the checklist's words; the first is its state unless the address says otherwise. */
  values: readonly SettingValue[];
  /** What the page shows for each state, where it says it in words. */
  shows?: Partial<Record<SettingValue, Words>>;
  /** The site's own name for the setting, where it is in the page. */
  key?: string;
  /** How well the control is known: which kind of source, how old. */
  evidence: string;
  /** Its structure tells it whatever the language. */
  anyLanguage?: true;
  /** Layouts that have it; without, all of the site's. */
  layouts?: readonly string[];
}

export interface PracticeSettingsPage {
  /** Path and query a person would see. */
  address: string;
  title: Words;
  controls: readonly PracticeControl[];
}

export interface PracticeSettings {
  platform: PlatformId;
  host: string;
  /** `lang` of English and of the second language. */
  languages: readonly [string, string];
  /** Newest first. */
  layouts: readonly string[];
  /** Layouts whose controls can only be seen by opening a dialog that changes things. */
  closedLayouts?: readonly string[];
  pages: readonly PracticeSettingsPage[];
}

export const onOff = ['on', 'off'] as const;

/** `/settings/x` becomes `/settings/x?practice=settings`, by which the page is served. */
export function servedAt(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}practice=settings`;
}
