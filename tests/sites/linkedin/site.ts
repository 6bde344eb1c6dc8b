import { servedAt } from '../settings/practice.ts';
import type { PracticeSite } from '../site.ts';
import { classicState, hiddenDialogs, interopFrame, preloadedShareBox } from './markup.ts';
import { linkedinPractice } from './settings/pages.ts';

const headers = {
  'Content-Security-Policy': [
    "require-trusted-types-for 'script'",
    "trusted-types default jSecure 'allow-duplicates' dompurify goog#html",
    "script-src 'self'",
  ].join('; '),
};
const sdui = `<div id="root"></div>${hiddenDialogs}${interopFrame}`;
const ember = `${classicState}<div id="artdeco-modal-outlet"></div><div class="ember-view application-outlet" id="ember4"></div>`;

export const linkedin: PracticeSite = {
  platform: 'linkedin',
  hosts: ['www.linkedin.com'],
  pages: [
    { name: 'feed', path: '/feed/', entry: './feed.tsx', body: sdui, headers },
    { name: 'interop', path: '/feed/?variant=interop', entry: './feed.tsx', body: sdui, headers },
    {
      name: 'company',
      path: '/company/123/admin/page-posts/published/?share=true',
      entry: './company.ts',
      body: ember,
      headers,
    },
    { name: 'sharebox', path: '/preload/sharebox/', entry: './sharebox.ts', body: ember, headers },
    { name: 'preload', path: '/preload/', body: preloadedShareBox, headers },
    {
      name: 'viewing',
      path: '/mypreferences/d/profile-viewing-options',
      entry: './viewing-settings.ts',
      body: '<div class="ember-view application-outlet" id="ember4"></div>',
      headers,
    },
    {
      name: 'classic-post',
      path: '/feed/update/urn:li:activity:1/',
      entry: './classic-post.ts',
      body: ember,
      headers,
    },
    {
      name: 'messaging',
      path: '/messaging/thread/2/',
      entry: './messaging.ts',
      body: ember,
      headers,
    },
    {
      name: 'invite',
      path: '/in/harriet-fenwick-practice/',
      entry: './invite.ts',
      body: sdui,
      headers,
    },
    {
      name: 'classic-intro',
      path: '/in/priya-nair-practice/edit/forms/intro/new/',
      entry: './classic-intro.ts',
      body: ember,
      headers,
    },
    {
      name: 'about',
      path: '/in/priya-nair-practice/edit/forms/summary/new/',
      entry: './about.tsx',
      body: sdui,
      headers,
    },
    { name: 'article', path: '/article/new/', entry: './article.tsx', body: sdui, headers },
    {
      name: 'intro',
      path: '/in/priya-nair-practice/edit/intro/',
      entry: './intro.tsx',
      body: sdui,
      headers,
    },
    ...linkedinPractice.pages.map(({ address }) => ({
      name: address.slice(1),
      path: servedAt(address),
      entry: './settings/main.ts',
      body: '<div class="ember-view application-outlet" id="ember4"></div>',
      headers,
    })),
  ],
};
