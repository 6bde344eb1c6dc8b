import { servedAt } from '../settings/practice.ts';
import type { PracticePage, PracticeSite } from '../site.ts';
import { twitterPractice } from './settings/pages.ts';

/** Nineteen characters over X's limit of 280, which falls inside "Congratulations". */
const overLimit = `${'Our class had a wonderful morning at the farm. '.repeat(5)}We cannot wait to see the lambs again. Congratulations everyone!`;

/** One app serves every address, as on the real site; pages differ only in where it starts. */
const addresses: Record<string, string> = {
  home: '/home',
  'home-protected': '/home?protected=1',
  'home-school': '/home?as=AbbotsLeaSchool',
  compose: '/compose/post',
  reply: '/compose/post?in_reply_to=1',
  quote: '/compose/post?quote=1',
  article: '/compose/articles/edit/1',
  'over-limit': `/intent/post?text=${encodeURIComponent(overLimit)}`,
  status: '/northwoodlib/status/1',
  chat: '/i/chat',
  protected: '/settings/audience_and_tagging?protected=1',
  public: '/settings/audience_and_tagging?protected=0',
  profile: '/settings/profile',
};

/** Practice X: Draft.js composers inside a React 18 app, chat in a shadow root, settings. */
export const twitter: PracticeSite = {
  platform: 'twitter',
  hosts: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
  ],
  pages: [
    ...Object.entries(addresses).map(([name, path]) => page(name, path)),
    ...twitterPractice.pages.map(({ address }) => ({
      ...page(address.slice(1), servedAt(address)),
      entry: './settings/main.ts',
    })),
  ],
};

function page(name: string, path: string): PracticePage {
  return {
    name,
    path,
    entry: 'main.tsx',
    body: '<div id="react-root"></div>',
    html: 'dir="ltr" lang="en"',
    headers: {
      'Content-Security-Policy':
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'",
    },
  };
}
