import { all } from '../dom.ts';
import type { Composer } from '../platform.ts';
import { marks } from './marks.ts';

/** The link that tags people shows their names once there are any. */
export function tagsOf({ scope }: Composer): string[] {
  return all(scope, marks.tags)
    .filter((link) => !link.querySelector(marks.noTags))
    .flatMap((link) => link.textContent?.split(/,| and /) ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
