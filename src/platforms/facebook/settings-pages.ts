/** Facebook's settings pages that tell something, by their address (2026). */

const tab = (name: string) => (url: URL) =>
  /^\/settings\/?$/.test(url.pathname) && url.searchParams.get('tab') === name;

export const pages = {
  posts: tab('posts'),
  stories: tab('stories'),
  findAndContact: tab('how_people_find_and_contact_you'),
  profileAndTagging: tab('profile_and_tagging'),
  followers: tab('followers_and_public_content'),
  /** The parts of a profile's About page: by path for named profiles, else by `sk`. */
  about: ({ pathname, searchParams }: URL) =>
    !pathname.startsWith('/groups/') &&
    /\/(about|directory)(_|\/|$)/.test(`${pathname}/${searchParams.get('sk') ?? ''}`),
} as const;

export function isFacebookSettings(url: URL): boolean {
  return Object.values(pages).some((isAt) => isAt(url));
}
