import { all, labelOf } from '../dom.ts';
import type { Composer } from '../platform.ts';
import { marks, tagged } from './marks.ts';

/** LinkedIn says how many people a photo tags, not who: one nameless tag for each. */
export function tagsOf({ scope }: Composer): string[] {
  const photos = all(scope.ownerDocument, marks.openDialogs);
  const buttons = new Set([scope, ...photos].flatMap((part) => all(part, 'button')));
  const counts = [...buttons].map((button) => Number(tagged.exec(labelOf(button))?.[1] ?? 0));
  return Array.from({ length: Math.max(0, ...counts) }, () => '');
}
