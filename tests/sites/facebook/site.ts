import type { PracticeSite } from '../site.ts';

const body = '<div id="mount_0_0_xx"></div>';
const html = 'lang="en" id="facebook" class="__fb-light-mode"';

export const facebook: PracticeSite = {
  platform: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  pages: [{ name: 'home', path: '/', entry: './home.tsx', body, html }],
};
