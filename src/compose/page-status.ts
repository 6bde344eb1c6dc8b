import { accountName } from '../platforms/account-role.ts';
import type { AccountRole, Audience, Surface } from '../policy/vocabulary.ts';
import { toLookAt } from './panel/status.ts';
import { hasText, type Session } from './session.ts';
import { shapeOf } from './shape.ts';
import type { Status } from './view.ts';

/** What the popup may say about one composer. No text of the draft. */
export interface PageStatus {
  surface: Surface;
  status: Status;
  role: AccountRole;
  /** Findings on show that are more than a note. */
  toLookAt: number;
  /** What the account's role is kept under: handle, else name, as far as the page shows it. */
  account: string | undefined;
  /** What a person would call the account. */
  name: string | undefined;
  audience: Audience;
  /** The send control was found. */
  canHold: boolean;
  /** Text is in it, and how it can be read and sent is known. */
  isUnderstood: boolean;
  /** How the editor is built, where it was not understood: no text, no names. */
  shape: string[];
  /** Words can be underlined in this kind of editor. */
  canMark: boolean;
}

export function statusOf(session: Session): PageStatus {
  const { composer, circumstances, view, isReadable } = session;
  const { role, audience, account, canHold } = circumstances;
  const isUnderstood =
    composer.surface === 'message' || (isReadable && (canHold || !hasText(session)));
  return {
    surface: composer.surface,
    status: view?.status ?? 'checking',
    role,
    toLookAt: view ? toLookAt(view) : 0,
    account: accountName(account) || undefined,
    name: account.name ?? account.handle,
    audience,
    canHold,
    isUnderstood,
    shape: isUnderstood ? [] : [composer.engine.id, ...shapeOf(composer.editor)],
    canMark: composer.engine.id !== 'textarea',
  };
}
