import type { Course } from './simulate.ts';

/** Seconds from `since` until this share of those who ever came to it had. */
export function timeTo(
  share: number,
  times: readonly (number | undefined)[],
  since: number,
): number {
  const came = times.filter((time) => time !== undefined).toSorted((a, b) => a - b);
  return (came[Math.ceil(share * times.length) - 1] ?? Number.POSITIVE_INFINITY) - since;
}

/** The busiest second and the mean between two seconds. */
export function loadBetween({ host }: Course, from: number, to: number) {
  let requests = 0;
  let bytes = 0;
  let peakRequests = 0;
  let peakBytes = 0;
  for (const [second, load] of host.load) {
    if (second < from || second >= to) continue;
    requests += load.requests;
    bytes += load.bytes;
    peakRequests = Math.max(peakRequests, load.requests);
    peakBytes = Math.max(peakBytes, load.bytes);
  }
  const seconds = to - from;
  return { requests: requests / seconds, bytes: bytes / seconds, peakRequests, peakBytes };
}
