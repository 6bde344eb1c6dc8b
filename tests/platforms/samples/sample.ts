import type { EngineId } from '../../../src/platforms/platform.ts';
import type { Audience, PlatformId, Surface } from '../../../src/policy/vocabulary.ts';

/** A page cut down to one composer and what surrounds it. */
export interface Sample {
  name: string;
  platform: PlatformId;
  url: string;
  html: string;
  /** The editor under test; `[data-me]` unless told. */
  surface: Surface | 'none';
  engine?: EngineId;
  /** Selector of all that publishes; every other button must not. */
  send?: string;
  audience?: Audience;
}
