import { all, isShown, tidy } from '../dom.ts';
import type { ProfileReader, ProfileText } from '../settings.ts';
import { mainOf } from './rows.ts';
import { pages } from './settings-pages.ts';

/** Only one's own entries can be edited: "Edit Workplace" (2026, English). */
const ownEntry = '[role="button"][aria-label^="Edit "]:not([aria-label^="Edit privacy"])';

/**
 * What the opened part of one's own About page says: work, education, intro. Who else can see it the
 * page does not show, so it can only tell against.
 */
export const profileTexts: readonly ProfileReader[] = [
  { item: 'F16', part: 'about', isAt: pages.about, read: aboutText, isExtra: true },
];

function aboutText(page: Document): ProfileText | undefined {
  const main = mainOf(page);
  if (!main || !all(main, ownEntry).some(isShown)) return undefined;
  const lines = all(main, 'span[dir="auto"]').filter(
    (span) => isShown(span) && !span.closest('[role="button"], [role="tab"]'),
  );
  return { text: lines.map((line) => tidy(line.textContent)).join('\n'), element: main };
}
