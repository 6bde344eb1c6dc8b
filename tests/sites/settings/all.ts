import { facebookPractice } from '../facebook/settings/pages.ts';
import { linkedinPractice } from '../linkedin/settings/pages.ts';
import { twitterPractice } from '../x/settings/pages.ts';
import type { PracticeSettings } from './practice.ts';

export const practiceSettings: readonly PracticeSettings[] = [
  facebookPractice,
  twitterPractice,
  linkedinPractice,
];
