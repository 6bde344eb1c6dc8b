import type { SettingValue } from '../../policy/vocabulary.ts';
import { isInUse, toggleControl } from '../controls.ts';
import { all, ancestorsAcross, isShown, nearestAround, tidy } from '../dom.ts';
import type { Control } from '../settings.ts';
import { wordsOnButton } from './audience.ts';
import { slots } from './slots.ts';

/**
 * Rows of a settings page. They have moved before, so a row is found by its title (English only; in
 * other languages nothing is read), and its control is the one that no other row's text is nearer to.
 */

const titles = 'span[dir="auto"]';
const main = '[role="main"], main';
const switches = 'input[role="switch"], [role="switch"]';

const audiences: readonly [RegExp, SettingValue][] = [
  [/^public$/, 'public'],
  [/^everyone$/, 'everyone'],
  [/^(your )?friends of friends$/, 'friends-of-friends'],
  [/^(your )?friends$/, 'friends'],
  [/^(your )?friends;? except\b/, 'friends-except'],
  [/^specific friends\b/, 'specific-friends'],
  [/^only me$/, 'only-me'],
  [/^custom\b/, 'custom'],
];

/** The audience that a row's button names; the button only opens the choice, and is not pressed. */
export function audienceOfRow(page: Document, title: RegExp): Control | undefined {
  const button = controlOfRow(page, title, audienceButtons);
  const value = button && audienceShown(button);
  return value && { value, element: button };
}

export function switchOfRow(page: Document, title: RegExp): Control | undefined {
  return toggleControl(controlOfRow(page, title, switchesIn));
}

/** Every switch of the page whose own row speaks of this. */
export function switchesOfRows(page: Document, subject: RegExp): HTMLElement[] {
  return all(page, main)
    .flatMap(switchesIn)
    .filter((one) => textsOfRow(one).some((text) => subject.test(tidy(text.textContent))));
}

function switchesIn(around: ParentNode): HTMLElement[] {
  return all(around, switches).filter(isInUse);
}

export function mainOf(page: Document): HTMLElement | undefined {
  return all(page, main).find(isShown);
}

function controlOfRow(
  page: Document,
  title: RegExp,
  find: (around: Element) => HTMLElement[],
): HTMLElement | undefined {
  const headings = all(page, main)
    .flatMap((part) => all(part, titles))
    .filter((span) => title.test(tidy(span.textContent)) && isShown(span));
  const [heading, second] = headings;
  const near = heading && !second && nearestAround(heading, find, main);
  const [control, other] = near ? near.found : [];
  return heading && control && !other && isRowOf(control, heading) ? control : undefined;
}

function isRowOf(control: HTMLElement, heading: HTMLElement): boolean {
  return textsOfRow(control).includes(heading);
}

/** The first texts around a control, going outward. */
function textsOfRow(control: HTMLElement): HTMLElement[] {
  for (const around of ancestorsAcross(control)) {
    const texts = all(around, titles).filter((text) => !control.contains(text));
    if (texts.length > 0) return texts;
  }
  return [];
}

function audienceButtons(around: Element): HTMLElement[] {
  return all(around, slots.css('audience')).filter(
    (button) => isShown(button) && wordsOf(button) !== undefined,
  );
}

function wordsOf(button: HTMLElement): string | undefined {
  return wordsOnButton(button)[0];
}

function audienceShown(button: HTMLElement): SettingValue | undefined {
  const words = wordsOf(button)?.toLowerCase() ?? '';
  return audiences.find(([shape]) => shape.test(words))?.[1];
}
