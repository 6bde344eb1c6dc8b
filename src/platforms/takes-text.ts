import { dialogs, editors } from './dom.ts';

/**
 * What can be written in beside where an event's path leads: a box with words in it in the same form or
 * dialog, or else any box of the dialog. Its send control may be pressed without its being used.
 */
export function textBeside(path: readonly EventTarget[]): Beside | undefined {
  const elements = path.filter((one) => (one as Node).nodeType === 1) as Element[];
  const around = elements.find((element) => element.matches(`${dialogs}, form`));
  const found = [...(around?.querySelectorAll<HTMLTextAreaElement>(editors) ?? [])];
  const written = found.find(({ value, textContent }) => /\S/.test(value ?? textContent));
  const box = written ?? (around?.matches(dialogs) ? found[0] : undefined);
  return box && { box, hasWords: box === written };
}

interface Beside {
  box: HTMLElement;
  hasWords: boolean;
}

const textInputs = new Set(['text', 'url', '']);

/**
 * Whether an event's innermost target takes text from the person. Cheap, and without `instanceof`:
 * nodes may come from another frame's realm.
 */
export function takesText(target: EventTarget | undefined): boolean {
  const element = target as Partial<HTMLInputElement> | undefined;
  if (element?.isContentEditable || element?.tagName === 'TEXTAREA') return true;
  return element?.tagName === 'INPUT' && textInputs.has(element.type ?? '');
}
