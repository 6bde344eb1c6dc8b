/** Everybody on the practice site is invented; the Page is the school's of the built-in pack. */
export const person = 'Tess Rowan';
export const page = "Abbot's Lea School";
export const friends = ['Ruth Adeyemi', 'Priya Nair', 'Gwen Price', 'Omar Haddad'];

const personId = '100001';
const pageId = '200002';

/** The Page acts wherever its cookie is set; visiting a Page changes nothing. */
export function actsAsPage(): boolean {
  return document.cookie.split('; ').some((cookie) => cookie.startsWith('i_user='));
}

export function actor(): string {
  return actsAsPage() ? page : person;
}

/** The signed-in account's cookie, which the site's own pages can read. */
export function signIn(): void {
  setCookie('c_user', personId);
}

/** Acts as the Page from now on, or as the person again. */
export function switchActor(): void {
  if (actsAsPage()) setCookie('i_user', '', 0);
  else setCookie('i_user', pageId);
  location.reload();
}

function setCookie(name: string, value: string, maxAge = 86_400): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the site's own cookies are read synchronously, in Firefox too
  document.cookie = `${name}=${value}; path=/; secure; max-age=${maxAge}`;
}
