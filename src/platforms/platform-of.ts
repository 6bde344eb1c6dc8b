import type { PlatformId } from '../policy/vocabulary.ts';
import { facebook } from './facebook/facebook.ts';
import { linkedin } from './linkedin/linkedin.ts';
import type { Platform } from './platform.ts';
import { twitter } from './twitter/twitter.ts';

const all: Record<PlatformId, Platform> = { facebook, twitter, linkedin };

export function platformOf(id: PlatformId): Platform {
  return all[id];
}
