import { articles } from '../composer.ts';
import { all, tidy } from '../dom.ts';
import type { Beside, Composer } from '../platform.ts';
import { slots } from './slots.ts';

/** What goes out with a post's text. */
export function besideOf({ scope, surface }: Composer): Beside {
  if (surface === 'profile') return { tags: [], shared: [], own: [], media: 0 };
  const media = all(scope, slots.css('media'));
  const alts = media.map((one) => tidy(one.getAttribute('aria-label')));
  const place = tidy(scope.querySelector(slots.css('place'))?.textContent);
  const others = all(scope, `${slots.css('quoted')}, ${slots.css('card')}`);
  return {
    tags: tagsIn(scope),
    ...(place && { place }),
    // The post replied to is above, not inside, what is sent.
    shared: others.filter((one) => !one.closest(articles)).map((one) => tidy(one.textContent)),
    own: alts.filter((alt) => alt !== '' && slots.said('unnamedMedia', alt) === undefined),
    media: media.length,
  };
}

/** The link that tags people shows their names once there are any. */
function tagsIn(scope: HTMLElement): string[] {
  return all(scope, slots.css('tags'))
    .filter((link) => !link.querySelector(slots.css('noTags')))
    .flatMap((link) => link.textContent?.split(/,| and /) ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
