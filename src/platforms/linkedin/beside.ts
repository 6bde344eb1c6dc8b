import { all, isShown, labelOf, tidy } from '../dom.ts';
import type { Beside, Composer } from '../platform.ts';
import { optionsIn } from '../poll.ts';
import { marks, slots } from './slots.ts';

/** What goes out with a post's text. The photo editor lies in a second dialog over the share box. */
export function besideOf({ scope, surface, editor }: Composer): Beside {
  if (surface !== 'post') return { tags: [], shared: [], own: [], media: 0 };
  const media = all(scope, slots.css('media'));
  const alts = media.map((one) => tidy(one.getAttribute('alt')));
  const options = optionsIn(scope, (name) => slots.said('option', name) !== undefined);
  const others = all(scope, `${slots.css('quoted')}, ${slots.css('card')}`).filter(isShown);
  return {
    tags: tagsBeside(scope),
    shared: others.filter((one) => !one.contains(editor)).map((one) => tidy(one.textContent)),
    own: [...options, ...alts.filter((alt) => alt !== '' && !isFileName(alt))],
    media: media.length,
  };
}

/** What the page itself puts where no alt text was written. */
function isFileName(alt: string): boolean {
  return /^image\b|^preview of |\.\w{3,4}$/i.test(alt);
}

/** LinkedIn says how many people a photo tags, not who: one nameless tag for each. */
function tagsBeside(scope: HTMLElement): string[] {
  const photos = all(scope.ownerDocument, marks.openDialogs);
  const buttons = new Set([scope, ...photos].flatMap((part) => all(part, 'button')));
  const counts = [...buttons].map((button) => Number(slots.said('tagged', labelOf(button))) || 0);
  return Array.from({ length: Math.max(0, ...counts) }, () => '');
}
