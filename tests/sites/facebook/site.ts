import { servedAt } from '../settings/practice.ts';
import type { PracticeSite } from '../site.ts';
import { facebookPractice } from './settings/pages.ts';

const frame = {
  html: 'lang="en" id="facebook"',
  body: '<div id="mount_0_0_xx"></div><div id="mount_0_0_yy"></div>',
};

/**
 * `?audience=public|friends|only-me` sets the audience that the post dialog and the settings row
 * start with; `?privacy=public` makes the group a public one. The cookie `i_user` makes the Page
 * the one who acts, as does "Switch to" in the account menu; pressing "Available Voices" beside a
 * comment makes it the one who comments there.
 */
export const facebook: PracticeSite = {
  platform: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  pages: [
    { name: 'home', path: '/', entry: './home.tsx', ...frame },
    { name: 'profile', path: '/tess.rowan', entry: './profile.tsx', ...frame },
    { name: 'group', path: '/groups/123', entry: './group.tsx', ...frame },
    { name: 'messages', path: '/messages/t/1', entry: './messages.tsx', ...frame },
    { name: 'timeline', path: '/ruth.adeyemi', entry: './timeline.tsx', ...frame },
    { name: 'event', path: '/events/555', entry: './timeline.tsx', ...frame },
    { name: 'page', path: '/AbbotsLeaSchool', entry: './timeline.tsx', ...frame },
    { name: 'photo', path: '/photo/', entry: './forms/photo.tsx', ...frame },
    { name: 'story', path: '/stories/create', entry: './forms/story.tsx', ...frame },
    {
      name: 'listing',
      path: '/marketplace/create/item',
      entry: './forms/marketplace.tsx',
      ...frame,
    },
    {
      name: 'about',
      path: '/tess.rowan/about_work_and_education',
      entry: './forms/about.tsx',
      ...frame,
    },
    { name: 'business', path: '/latest/composer', entry: './forms/business.tsx', ...frame },
    { name: 'settings', path: '/settings/?tab=posts', entry: './posts-settings.tsx', ...frame },
    ...facebookPractice.pages.map(({ address }) => ({
      name: address.slice(1),
      path: servedAt(address),
      entry: './settings/main.ts',
      ...frame,
    })),
  ],
};
