/** Facebook's settings pages that tell something, by their address (2026). */

const tab = (name: string) => (url: URL) =>
  /^\/settings\/?$/.test(url.pathname) && url.searchParams.get('tab') === name;

export const pages = {
  posts: tab('posts'),
  stories: tab('stories'),
  findAndContact: tab('how_people_find_and_contact_you'),
  profileAndTagging: tab('profile_and_tagging'),
  followers: tab('followers_and_public_content'),
  work: about(/^(about_work_and_education|directory_(work|education))$/),
  contact: about(
    /^(about_contact_and_basic_info|directory_(contact_info|basic_info|personal_details|links))$/,
  ),
  intro: about(/^(about|about_overview|about_details|directory_intro)$/),
} as const;

/** A section of a profile's About page: by path for named profiles, else by `sk`. Only the open one is drawn. */
function about(section: RegExp) {
  return ({ pathname, searchParams }: URL) =>
    !pathname.startsWith('/groups/') &&
    section.test(searchParams.get('sk') ?? pathname.replace(/\/+$/, '').replace(/^.*\//, ''));
}

/** Every settings page: a walk may lead to one that tells nothing. */
export function isFacebookSettings(url: URL): boolean {
  return /^\/settings(\/|$)/.test(url.pathname) || Object.values(pages).some((isAt) => isAt(url));
}
