// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { requestSlots as facebook } from '../../src/platforms/facebook/slots/request.ts';
import { requestSlots as linkedin } from '../../src/platforms/linkedin/slots/request.ts';
import { requestsBy } from '../../src/platforms/requests.ts';
import { requestSlots as twitter } from '../../src/platforms/twitter/slots/request.ts';
import { find, openPage, pathTo } from './page.ts';

const sites = {
  facebook: requestsBy(facebook),
  twitter: requestsBy(twitter),
  linkedin: requestsBy(linkedin),
};

const isRequest = (site: keyof typeof sites, html: string) => {
  openPage(html);
  return sites[site](pathTo(find('[data-me]')));
};

describe('asks somebody for contact', () => {
  it.each<[keyof typeof sites, string]>([
    [
      'facebook',
      '<div role="button" aria-label="Add friend"><span data-me>Add friend</span></div>',
    ],
    ['facebook', '<div role="button" aria-label="Add Friend Sam Lee" data-me></div>'],
    ['facebook', '<div role="button" aria-label="Confirm request from Sam Lee" data-me></div>'],
    ['facebook', '<div role="button" data-me>Ychwanegu ffrind</div>'],
    ['twitter', '<button data-testid="1001-follow"><span data-me>Folgen</span></button>'],
    ['linkedin', '<button aria-label="Invite Sam Lee to connect" data-me>Connect</button>'],
    ['linkedin', '<button aria-label="Send invitation" data-me>Send</button>'],
    ['linkedin', '<button data-me>Vernetzen</button>'],
  ])('%s: %s', (site, html) => {
    expect(isRequest(site, html)).toBe(true);
  });
});

describe('asks nobody for anything', () => {
  it.each<[keyof typeof sites, string]>([
    ['facebook', '<div role="button" aria-label="Friends" data-me>Friends</div>'],
    ['facebook', '<div role="button" aria-label="Unfollow" data-me></div>'],
    ['facebook', '<div data-me>Add friend</div>'],
    ['twitter', '<button data-testid="1001-unfollow" data-me>Following</button>'],
    ['linkedin', '<button data-me>Message</button>'],
    ['linkedin', '<a href="/mynetwork/" data-me>Connections</a>'],
  ])('%s: %s', (site, html) => {
    expect(isRequest(site, html)).toBe(false);
  });
});
