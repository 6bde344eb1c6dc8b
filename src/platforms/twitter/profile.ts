import { all, isShown, tidy } from '../dom.ts';
import type { ProfileReader } from '../settings.ts';
import { signedInHandle } from './account.ts';
import { pages } from './settings-pages.ts';

/** The profile editor's fields by name (2026): what is saved, until it is touched. */
const fields = {
  name: 'input[name="displayName"]',
  bio: 'textarea[name="description"]',
  location: 'input[name="location"]',
  website: 'input[name="url"]',
} as const;

/** The same on the profile as everybody sees it, by test ids (2026); what is empty is not drawn. */
const shown = {
  name: '[data-testid="UserName"]',
  bio: '[data-testid="UserDescription"]',
  location: '[data-testid="UserLocation"]',
  website: '[data-testid="UserUrl"]',
} as const;

export const profileTexts: readonly ProfileReader[] = [
  ...Object.entries(fields).map(
    ([part, field]): ProfileReader => ({
      ...{ item: 'X11', part, isAt: pages.profile, isForm: true },
      read: (page) => textIn(page, field),
    }),
  ),
  ...Object.entries(shown).map(
    ([part, text]): ProfileReader => ({
      ...{ item: 'X11', part, isAt: pages.shownProfile },
      read: (page) => textOnOwn(page, text),
    }),
  ),
];

/** Only where both the address and the name at the top are those of the account that is signed in. */
function textOnOwn(page: Document, selector: string): ReturnType<ProfileReader['read']> {
  const handle = signedInHandle(page)?.toLowerCase();
  const { pathname } = new URL(page.URL);
  if (!handle || pathname.replaceAll('/', '').toLowerCase() !== handle) return undefined;
  const [header, otherHeader] = all(page, `main ${shown.name}`).filter(isShown);
  const [name = '', said] = tidy(header?.textContent).split(/ ?@(?=\w+$)/);
  if (!header || otherHeader || said?.toLowerCase() !== handle) return undefined;
  const [element, second] = all(page, `main ${selector}`).filter(isShown);
  if (!element || second) return undefined;
  return { text: element === header ? name : tidy(element.textContent), element };
}

function textIn(page: Document, field: string): ReturnType<ProfileReader['read']> {
  const [box, second] = all(page, field).filter(isShown) as HTMLInputElement[];
  return box && !second ? { text: tidy(box.value), element: box } : undefined;
}
