// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { slotTable } from '../../src/platforms/slots.ts';
import { siteSlots } from '../../src/policy/site-slots.ts';
import { platforms } from '../../src/policy/vocabulary.ts';
import { find, findAll, openPage, pathTo } from './page.ts';
import { platformOf } from './platform-of.ts';
import { samples } from './samples/samples.ts';

afterEach(() => {
  for (const platform of platforms) platformOf(platform).correct(undefined);
});

describe('a slot', () => {
  const table = slotTable({
    marks: { send: ['[data-testid="post"]'] },
    labels: { audience: ['edit privacy. sharing with *', 'audience selector'] },
  });

  it('is replaced whole by a correction, and comes back when that is withdrawn', () => {
    table.correct({ marks: { send: ['.publish', '#go'] } });
    expect(table.css('send')).toBe('.publish,#go');
    expect(table.builtIn.css('send')).toBe('[data-testid="post"]');
    table.correct(undefined);
    expect(table.css('send')).toBe('[data-testid="post"]');
  });

  it('keeps what was built in where nothing in the correction is a selector', () => {
    table.correct({ marks: { send: ['[[', 'div:nonsense('] }, labels: { audience: [] } });
    expect(table.css('send')).toBe('[data-testid="post"]');
    expect(table.said('audience', 'Audience selector')).toBe('');
  });

  it('gives what stands in the place of the star, as the page writes it', () => {
    table.correct(undefined);
    expect(table.said('audience', 'Edit privacy. Sharing with Your Friends')).toBe('Your Friends');
    expect(table.said('audience', 'Sharing with Your Friends')).toBeUndefined();
  });
});

describe('a pack', () => {
  const message = samples.filter(({ surface }) => surface === 'message');
  const marks = [
    '[role="textbox"]',
    '[contenteditable]',
    'textarea',
    'form',
    'main',
    'body',
    'div',
    'html',
  ];

  const post =
    '<form method="POST"><div id="other" class="share-box" role="textbox" contenteditable="true"></div><button>Post</button></form>';

  it.each(message)(
    'can never make the message box "$name" of $platform anything else, nor part of a post beside it',
    ({ platform, url, html }) => {
      openPage(`${html}${post}`, url);
      const path = pathTo(find('[data-me]'));
      const names = [...siteSlots[platform].marks];
      const labels = [...siteSlots[platform].labels];
      const some = (slots: readonly string[], values: readonly string[]) =>
        fc.dictionary(
          fc.constantFrom(...slots),
          fc.array(fc.constantFrom(...values), { minLength: 1 }),
        );
      fc.assert(
        fc.property(some(names, marks), some(labels, ['*', 'write to *', 'x']), (css, words) => {
          platformOf(platform).correct({ marks: css, labels: words });
          expect(platformOf(platform).findComposer(path)?.surface).toBe('message');
          const other = platformOf(platform).findComposer(pathTo(find('#other')));
          expect(other?.siblings).not.toContain(find('[data-me]'));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('mends a box whose test ids were renamed: its account and its send control', () => {
    const home = samples.find(({ name }) => name === 'home');
    const renamed = (home?.html ?? '')
      .replaceAll('data-testid="', 'data-testid="v2-')
      .replace(/(<button[^>]*tweetButtonInline[^>]*>)/, '$1<svg></svg>')
      .replace('<span>Post</span>', '<span>Ωμέγα</span>');
    const beside = '<aside><button>Follow</button></aside>';
    const post = '<article><button aria-label="Reply"><svg></svg></button></article>';
    openPage(renamed.replace('</main>', `${post}${beside}</main>`), home?.url);
    const x = platformOf('twitter');
    const composer = x.findComposer(pathTo(find('[data-me]')));
    if (!composer) throw new Error('No composer found');
    const button = find('[data-send]');
    expect(x.hasSendControl(composer)).toBe(false);
    expect(x.accountOf(composer)).toEqual({});
    x.correct({
      marks: {
        send: ['[data-testid="v2-tweetButtonInline"]'],
        avatar: ['[data-testid^="v2-UserAvatar-Container-"]'],
      },
    });
    expect(x.sendAt(pathTo(button), composer)?.step).toBe('send');
    expect(x.accountOf(composer)).toEqual({ handle: 'ann_o' });
  });
});

/** Every surface but its own is a negative of what a surface is known by. */
describe.each(platforms)('the surfaces of %s', (platform) => {
  const own = samples.filter((sample) => sample.platform === platform);
  const surfaces = [...new Set(own.map(({ surface }) => surface))];

  it.each(surfaces)('%s: known by it are its own samples, and none of the others', (surface) => {
    const known = own.filter(({ html, url }) => {
      openPage(html, url);
      const found = platformOf(platform).findComposer(pathTo(find('[data-me]')));
      return (found?.surface ?? 'none') === surface;
    });
    const wanted = own.filter((sample) => sample.surface === surface);
    expect(known.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
    expect(findAll('[data-me]').length).toBe(1);
  });
});

it.each(globSync('src/platforms/*/slots/*.ts'))(
  'every slot of %s has beside it what is known of it, and when that was seen',
  (file) => {
    const slots = [...readFileSync(file, 'utf8').matchAll(/(\*\/)?\n {4}(\w+): \[/g)];
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.filter(([, comment]) => !comment).map(([, , name]) => name)).toEqual([]);
    const comments = readFileSync(file, 'utf8').match(/\/\*\*.*?\*\//gs) ?? [];
    const undated = comments.slice(1).filter((one) => !/20\d\d|As above/.test(one));
    expect(undated).toEqual([]);
  },
);
