import { asJson } from '../files.ts';
import type { Deployment, PolicyFile } from './target.ts';

/** What the Google Admin console takes as "policy for extensions": every value in a wrapper of its own. */
export function googleAdminFiles({ values }: Deployment): PolicyFile[] {
  const wrapped = Object.entries(values).map(([name, value]) => [name, { Value: value }]);
  return [{ name: 'google-admin.json', text: asJson(Object.fromEntries(wrapped)) }];
}
