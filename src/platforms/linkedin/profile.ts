import { all, isShown, tidy } from '../dom.ts';
import type { ProfileReader, ProfileText } from '../settings.ts';
import { pages } from './settings-pages.ts';

const fields = 'input:not([type]), input[type="text"], textarea, [contenteditable="true"]';

/** Name, headline, place: every text of the form that edits them, in each of its builds (2026). */
export const profileTexts: readonly ProfileReader[] = [
  {
    item: 'L11',
    part: 'intro',
    isAt: pages.editIntro,
    read: introText,
    isForm: true,
    isExtra: true,
  },
];

function introText(page: Document): ProfileText | undefined {
  const form = all(page, 'main form, [role="dialog"] form, dialog[open] form').find(isShown);
  const boxes = form ? all(form, fields).filter(isShown) : [];
  // A form that asks for the password is another one in the same place.
  if (!form || boxes.length === 0 || form.querySelector('input[type="password"]')) return undefined;
  return { text: boxes.map(textOf).filter(Boolean).join('\n'), element: form };
}

function textOf(box: HTMLElement): string {
  return tidy(box.localName === 'div' ? box.textContent : (box as HTMLInputElement).value);
}
