import type { AccountRole, Audience, Surface } from '../policy/vocabulary.ts';
import { accountName } from './role.ts';
import type { Session } from './session.ts';
import type { Status } from './view.ts';

/** What the popup may say about one composer. No text of the draft. */
export interface PageStatus {
  surface: Surface;
  status: Status;
  role: AccountRole;
  /** Handle or name, as far as the page shows it. */
  account: string | undefined;
  audience: Audience;
  /** The send control was found. */
  canHold: boolean;
  /** Words can be underlined in this kind of editor. */
  canMark: boolean;
}

export function statusOf({ composer, circumstances, view }: Session): PageStatus {
  const { role, audience, account, canHold } = circumstances;
  return {
    surface: composer.surface,
    status: view?.status ?? 'checking',
    role,
    account: accountName(account) || undefined,
    audience,
    canHold,
    canMark: composer.engine.id !== 'textarea',
  };
}
