import type { PlatformId } from '../policy/vocabulary.ts';

const domains: Record<PlatformId, readonly string[]> = {
  facebook: ['facebook.com'],
  twitter: ['x.com', 'twitter.com'],
  linkedin: ['linkedin.com'],
};

/** The platform whose site this host is part of. */
export function platformAt(host: string): PlatformId | undefined {
  const ids = Object.keys(domains) as PlatformId[];
  return ids.find((id) => domains[id].some((domain) => `.${host}`.endsWith(`.${domain}`)));
}
