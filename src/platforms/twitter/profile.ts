import { all, isShown, tidy } from '../dom.ts';
import type { ProfileReader } from '../settings.ts';
import { pages } from './settings-pages.ts';

/** The profile editor's fields by name (2026): what is saved, until it is touched. */
const fields = {
  name: 'input[name="displayName"]',
  bio: 'textarea[name="description"]',
  location: 'input[name="location"]',
  website: 'input[name="url"]',
} as const;

export const profileTexts: readonly ProfileReader[] = Object.entries(fields).map(
  ([part, field]) => ({
    item: 'X11',
    part,
    isAt: pages.profile,
    read: (page) => textIn(page, field),
    isForm: true,
  }),
);

function textIn(page: Document, field: string): ReturnType<ProfileReader['read']> {
  const [box, second] = all(page, field).filter(isShown) as HTMLInputElement[];
  return box && !second ? { text: tidy(box.value), element: box } : undefined;
}
