import type { PlatformId } from '../policy/vocabulary.ts';
import { facebookSettings } from './facebook/settings.ts';
import { linkedinSettings } from './linkedin/settings.ts';
import type { SettingsReader } from './settings.ts';
import { twitterSettings } from './twitter/settings.ts';

const all: Record<PlatformId, SettingsReader> = {
  facebook: facebookSettings,
  twitter: twitterSettings,
  linkedin: linkedinSettings,
};

export function settingsOf(id: PlatformId): SettingsReader {
  return all[id];
}
