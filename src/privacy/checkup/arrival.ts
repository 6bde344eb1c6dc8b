import { settingsOf } from '../../platforms/settings-of.ts';
import type { PlatformId } from '../../policy/vocabulary.ts';
import type { PageFacts } from './look-around.ts';
import { isAtStop, type Stop } from './plan.ts';

export type Arrival = 'here' | 'signed-out' | 'password' | 'moved';

/** Addresses where sites send people who are not signed in. */
const doors = /^\/(login|checkpoint|uas\/|authwall|i\/flow\/login|signup)/;

/** Where a visit has led: to the page, or to one of the things that can stand in its way. */
export function arrivalOf(stop: Stop, platform: PlatformId, facts: PageFacts): Arrival {
  const isSignedIn = facts.cookies.includes(settingsOf(platform).sessionCookie);
  if (facts.asksPassword) return isSignedIn ? 'password' : 'signed-out';
  if (isAtStop(stop, platform, facts.url)) return 'here';
  return !isSignedIn || doors.test(new URL(facts.url).pathname) ? 'signed-out' : 'moved';
}
