import { all, ancestorsAcross, isShown, tidy } from '../dom.ts';
import type { ProfileReader, ProfileText } from '../settings.ts';
import { wordsOnButton } from './audience.ts';
import { mainOf } from './rows.ts';
import { pages } from './settings-pages.ts';
import { slots } from './slots.ts';

/** Only one's own entries can be edited: "Edit Workplace" (2026, English). */
const ownEntry = '[role="button"][aria-label^="Edit "]:not([aria-label^="Edit privacy"])';

/**
 * What the open section of one's own About page says. Who else can see it the page shows at best for
 * each entry, so it can only tell against.
 */
export const profileTexts: readonly ProfileReader[] = [
  aboutReader('F16', 'work', pages.work),
  aboutReader('F16', 'intro', pages.intro),
  { ...aboutReader('F16', 'contact', pages.contact), isAbout: (clause) => clause !== 'R3' },
  {
    ...aboutReader('F3', 'contact', pages.contact),
    // The date and what it is called are lines of their own.
    read: (page) => asOneLine(aboutText(page)),
    isAbout: (clause) => clause === 'R3',
  },
];

function aboutReader(item: string, part: string, isAt: (url: URL) => boolean): ProfileReader {
  return { item, part, isAt, read: aboutText, isExtra: true, isDoubted: true };
}

function asOneLine(shown: ProfileText | undefined): ProfileText | undefined {
  return shown && { ...shown, text: shown.text.replaceAll('\n', ' ') };
}

function aboutText(page: Document): ProfileText | undefined {
  const main = mainOf(page);
  if (!main || !all(main, ownEntry).some(isShown)) return undefined;
  const lines = all(main, 'span[dir="auto"]').filter(
    (span) =>
      isShown(span) && !span.closest('[role="button"], [role="tab"]') && !isForOneself(span, main),
  );
  return { text: lines.map((line) => tidy(line.textContent)).join('\n'), element: main };
}

/** Whether the entry that a line is of says that nobody else sees it. */
function isForOneself(line: Element, main: Element): boolean {
  for (const around of ancestorsAcross(line)) {
    if (around === main) return false;
    const entries = all(around, ownEntry).filter(isShown);
    if (entries.length > 1) return false;
    const said = all(around, slots.css('audience')).filter(isShown).flatMap(wordsOnButton);
    if (said.length > 0) return said.every((words) => /^only me$/i.test(words));
  }
  return false;
}
