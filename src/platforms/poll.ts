import { nameOf } from './controls.ts';
import { all, isShown, tidy } from './dom.ts';
import { textFields } from './editable.ts';

/** What is written in the fields of a poll, known by what they are called: no more is known of polls. */
export function optionsIn(screen: ParentNode, isOption: (name: string) => boolean): string[] {
  return all(screen, textFields)
    .filter((field) => isShown(field) && namesOf(field).some(isOption))
    .map((field) => tidy((field as HTMLInputElement).value))
    .filter((words) => words !== '');
}

function namesOf(field: HTMLElement): string[] {
  return [nameOf(field), tidy(field.getAttribute('placeholder'))];
}
