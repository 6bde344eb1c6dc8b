import { toBase64url } from '../../policy/base64url.ts';
import { asJson } from '../files.ts';
import { Misuse } from '../outcome.ts';
import type { Deployment, PolicyFile } from './target.ts';

/** What is about devices that the school looks after, or must not lie where anybody can open it. */
const notForHome = [
  'schoolOwned',
  'lockUserSettings',
  'telemetry',
  'disclosureAccepted',
  'rosterKey',
];

/**
 * For computers that nobody manages: a file to open, or the same as a code to paste, on the options page.
 * @throws Misuse where something would be in it that such a computer does not take.
 */
export function joinFiles({ values }: Deployment): PolicyFile[] {
  const wrong = notForHome.filter((name) => name in values);
  if (wrong.length > 0)
    throw new Misuse(
      `A join code is for computers that belong to staff: they do not take ${wrong.join(', ')} from it.`,
    );
  const join = { type: 'join', schemaVersion: 1, ...values };
  const word = toBase64url(new TextEncoder().encode(JSON.stringify(join)));
  return [
    { name: 'join.json', text: asJson(join) },
    { name: 'join-code.txt', text: `${word}\n` },
  ];
}
