import { all, isShown, tidy } from '../dom.ts';
import type { Beside, Composer } from '../platform.ts';
import { optionsIn } from '../poll.ts';
import { screenOf } from './screen.ts';
import { marks, slots } from './slots.ts';
import { saidBy } from './surface.ts';

/** What goes out with the text. Where tags, place and feeling stand is a guess; what is not sure is left out. */
export function besideOf(composer: Composer): Beside {
  const screen = composer.surface === 'post' ? screenOf(composer) : undefined;
  const answered = saidBy(composer.editor, 'replyTo');
  if (!screen) return { tags: [], shared: [], own: [], media: 0, answered };
  const { tags, place, feeling } = headOf(screen, composer);
  const options = optionsIn(screen, (name) => slots.said('option', name) !== undefined);
  const media = all(screen, slots.css('media'));
  const alts = media.map((one) => tidy(one.getAttribute('alt')));
  return {
    tags,
    ...(place && { place }),
    shared: sharedIn(screen, composer).map((one) => tidy(one.textContent)),
    own: [feeling ?? '', ...options, ...alts].filter((words) => words !== ''),
    media: media.length,
  };
}

/** A post shared on, and the card of a link; links in what others or the person wrote are part of that. */
function sharedIn(screen: HTMLElement, { editor }: Composer): HTMLElement[] {
  const quoted = slots.css('quoted');
  const cards = all(screen, slots.css('card')).filter(
    (card) => !card.closest(quoted) && !editor.contains(card),
  );
  return [...all(screen, quoted), ...cards].filter(isShown);
}

interface Head {
  tags: string[];
  place: string | undefined;
  feeling: string | undefined;
}

/** "Ann Okafor is with Sam Lee and Priya Nair at Sefton Park.": each link by the word before it. */
function headOf(screen: HTMLElement, { editor }: Composer): Head {
  const head: Head = { tags: [], place: undefined, feeling: undefined };
  const lines = all(screen, slots.css('head')).filter((line) => !line.closest(marks.button));
  const own = lines.filter((one) => !editor.contains(one) && !one.closest(slots.css('quoted')));
  const line = own.find(hasMore);
  if (line) readHead(line, head);
  return head;
}

/** Whether a line says more than a name. */
function hasMore(line: HTMLElement): boolean {
  return [...partsOf(line)].some(
    (part) => part.nodeType === 1 || slots.said('feeling', tidy(part.textContent)) !== undefined,
  );
}

function readHead(line: HTMLElement, head: Head): void {
  let before = '';
  for (const part of partsOf(line)) {
    const words = tidy(part.textContent);
    const joint = before.split(' ').at(-1) ?? '';
    const isLink = part.nodeType === 1;
    const feeling = slots.said('feeling', isLink ? `${before} ${words}` : words);
    if (feeling) head.feeling = feeling.replace(/[.\s]+$/, '');
    if (!isLink) before = words;
    else if (slots.said('with', joint) !== undefined) head.tags.push(words);
    else if (slots.said('at', joint) !== undefined) head.place = words;
  }
}

/** The line's texts and links, in order. */
function* partsOf(line: Node): Generator<Node> {
  for (let child = line.firstChild; child; child = child.nextSibling) {
    const isLink = child.nodeType === 1 && (child as Element).matches('a, [role="link"]');
    if (child.nodeType === 3 || isLink) yield child;
    else yield* partsOf(child);
  }
}
