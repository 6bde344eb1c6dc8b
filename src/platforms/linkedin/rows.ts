import type { SettingValue } from '../../policy/vocabulary.ts';
import { all, ancestorsAcross, isShown, tidy } from '../dom.ts';
import type { Control } from '../settings.ts';

/** The text of a category page's row that says how the setting stands (2026). */
const current = '[data-test-category-item-sneakpeek]';

/**
 * What a row of a category page says, in English words; in other languages nothing is read.
 * @param title matches the row's other words.
 */
export function valueOfRow(
  page: Document,
  title: RegExp,
  values: readonly (readonly [RegExp, SettingValue])[],
): Control | undefined {
  const rows = all(page, current)
    .filter(isShown)
    .flatMap((text) => rowOf(text) ?? [])
    .filter((row) => title.test(row.title));
  const [row, second] = rows;
  if (!row || second) return undefined;
  const value = values.find(([shape]) => shape.test(row.words))?.[1];
  return value && { value, element: row.element };
}

interface Row {
  element: HTMLElement;
  title: string;
  words: string;
}

/** The smallest element around the value that says more than the value, unless it holds two rows. */
function rowOf(text: HTMLElement): Row | undefined {
  const words = tidy(text.textContent);
  for (const element of ancestorsAcross(text)) {
    const more = tidy(element.textContent);
    if (more === words) continue;
    if (all(element, current).length > 1) return undefined;
    const title = tidy(more.replace(words, ' '));
    return { element: element as HTMLElement, title, words };
  }
  return undefined;
}
