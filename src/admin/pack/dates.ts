import project from '../../../package.json' with { type: 'json' };
import { asDay } from '../../policy/effective.ts';
import type { Pack } from '../../policy/pack.ts';
import { clockSlack, isOlder } from '../../updates/accept.ts';
import type { Remark } from './remark.ts';

type Timed = Pick<
  Pack,
  'issued' | 'reviewBy' | 'notBefore' | 'expires' | 'mustNotUseAfter' | 'minExtVersion'
>;

/**
 * What the dates of a pack mean on this day: an error where every browser would refuse it.
 * @param today `2026-11-22`
 */
export function dates(pack: Timed, today: string): Remark[] {
  const { issued, reviewBy, notBefore, expires, mustNotUseAfter, minExtVersion } = pack;
  const said = (kind: Remark['kind'], field: keyof Timed, text: string): Remark[] => [
    { kind, path: [field], text: `${field}: ${text}` },
  ];
  const over = (field: 'expires' | 'mustNotUseAfter', end: string | undefined) =>
    end && end <= today ? said('error', field, `${end} has passed: browsers refuse the pack`) : [];
  return [
    ...ahead(issued, today).flatMap((text) => said(text.kind, 'issued', text.text)),
    ...(reviewBy && reviewBy < today
      ? said('advice', 'reviewBy', `the review was due by ${reviewBy}`)
      : []),
    ...(notBefore && notBefore > today
      ? said('advice', 'notBefore', `browsers refuse the pack before ${notBefore}`)
      : []),
    ...neverBetween(notBefore, expires).flatMap((text) => said('error', 'notBefore', text)),
    ...over('expires', expires),
    ...over('mustNotUseAfter', mustNotUseAfter),
    ...(minExtVersion && isOlder(project.version, minExtVersion)
      ? said(
          'advice',
          'minExtVersion',
          `browsers refuse the pack until they have version ${minExtVersion}; this is ${project.version}`,
        )
      : []),
  ];
}

/** From the first day on no browser takes the pack any more: it would wait for nothing. */
function neverBetween(first: string | undefined, end: string | undefined): string[] {
  return first && end && first >= end
    ? [`${first} is not before ${end}, when it expires: browsers never take the pack`]
    : [];
}

function ahead(issued: string, today: string): { kind: Remark['kind']; text: string }[] {
  if (issued <= today) return [];
  const latest = asDay(Date.parse(today) + clockSlack);
  return issued > latest
    ? [{ kind: 'error', text: `${issued} lies ahead: browsers refuse the pack until then` }]
    : [{ kind: 'advice', text: `${issued} lies ahead` }];
}
