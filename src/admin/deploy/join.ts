import { toBase64url } from '../../policy/base64url.ts';
import { asJson } from '../files.ts';
import type { Deployment, PolicyFile } from './target.ts';

/** For computers that nobody manages: a file to open, or the same as a code to paste, on the options page. */
export function joinFiles({ values }: Deployment): PolicyFile[] {
  const join = { type: 'join', schemaVersion: 1, ...values };
  return [
    { name: 'join.json', text: asJson(join) },
    {
      name: 'join-code.txt',
      text: `${toBase64url(new TextEncoder().encode(JSON.stringify(join)))}\n`,
    },
  ];
}
