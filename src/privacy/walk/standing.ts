import type { Control } from '../../platforms/settings.ts';
import type { News } from '../watch-page.ts';
import type { WalkStop } from './stop.ts';

/** How the setting stands on the page that is open. */
export type Standing =
  /** The page has yet to show it. */
  | { kind: 'looking' }
  /** The page should show it, and does not. */
  | { kind: 'missing' }
  /** The page is another than the one it should be on. */
  | { kind: 'elsewhere' }
  /** No page tells it. */
  | { kind: 'by-hand' }
  /** Changed in a form that is not saved, or not known to be. */
  | { kind: 'unsaved'; control?: Control | undefined }
  | { kind: 'wrong'; control: Control; right: number; of: number }
  /** Nothing wrong was seen, but there is more to the item than the page tells. */
  | { kind: 'clear'; control: Control }
  | { kind: 'right'; control: Control };

/**
 * @param parts of the item on this page, as `X4.email`.
 * @param news the last of each part.
 */
export function standingOf(
  { isRead, passing, mayPass }: Pick<WalkStop, 'isRead' | 'passing' | 'mayPass'>,
  parts: readonly string[],
  news: ReadonlyMap<string, News>,
): Standing {
  if (parts.length === 0) return { kind: isRead ? 'elsewhere' : 'by-hand' };
  const told = parts.map((part) => news.get(part));
  const controls = told.flatMap((one) => one?.control ?? []);
  const isRight = ({ value }: Control) => passing.includes(value);
  const right = controls.filter(isRight);
  const control = controls.find((one) => !isRight(one));
  if (control) return { kind: 'wrong', control, right: right.length, of: parts.length };
  if (told.some((one) => one?.isOutdated)) return { kind: 'unsaved', control: right[0] };
  if (told.includes(undefined)) return { kind: 'looking' };
  const [first] = right;
  if (!first || right.length < parts.length) return { kind: 'missing' };
  return { kind: mayPass ? 'right' : 'clear', control: first };
}
