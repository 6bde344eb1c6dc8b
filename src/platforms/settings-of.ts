import type { PlatformId } from '../policy/vocabulary.ts';
import { facebookSettings } from './facebook/settings.ts';
import { linkedinSettings } from './linkedin/settings.ts';
import type { SiteSettings } from './settings.ts';
import { twitterSettings } from './twitter/settings.ts';

const all: Record<PlatformId, SiteSettings> = {
  facebook: facebookSettings,
  twitter: twitterSettings,
  linkedin: linkedinSettings,
};

export function settingsOf(id: PlatformId): SiteSettings {
  return all[id];
}
