import { facebook } from '../../src/platforms/facebook/facebook.ts';
import { linkedin } from '../../src/platforms/linkedin/linkedin.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { twitter } from '../../src/platforms/twitter/twitter.ts';
import type { PlatformId } from '../../src/policy/vocabulary.ts';

const all: Record<PlatformId, Platform> = { facebook, twitter, linkedin };

export function platformOf(id: PlatformId): Platform {
  return all[id];
}
