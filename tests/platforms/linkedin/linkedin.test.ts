// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linkedin } from '../../../src/platforms/linkedin/linkedin.ts';
import type { Composer } from '../../../src/platforms/platform.ts';
import { find, findAll, openPage, pathTo } from '../page.ts';
import { linkedinSamples } from '../samples/linkedin.ts';

function open(name: string, change = (html: string) => html): Composer {
  const sample = linkedinSamples.find((one) => one.name === name);
  if (!sample) throw new Error(`No sample called ${name}`);
  openPage(change(sample.html), sample.url);
  const composer = linkedin.findComposer(pathTo(find('[data-me]')));
  if (!composer) throw new Error('No composer found');
  return composer;
}

describe('the account', () => {
  it('is the member, named in the share dialog', () => {
    expect(linkedin.accountOf(open('share dialog'))).toEqual({
      handle: 'in/ann-okafor',
      kind: 'person',
      name: 'Ann Okafor',
    });
  });

  it('is the member in the shadow root too', () => {
    expect(linkedin.accountOf(open('share box in the shadow root'))).toEqual({
      handle: 'in/ann-okafor',
      kind: 'person',
      name: 'Ann Okafor',
    });
  });

  it('is the member still on a later page of the same visit, which does not name them', () => {
    open('share dialog');
    linkedin.accountOfPage(document);
    const others = '<aside><h2>More profiles for you</h2><a href="/in/jo-barnes/">Jo</a></aside>';
    openPage(`<main><h1>Sam Lee</h1>${others}</main>`, 'https://www.linkedin.com/in/sam-lee/');
    expect(linkedin.accountOfPage(document)).toEqual({ handle: 'in/ann-okafor', kind: 'person' });
  });

  it('is the member whom the column beside the feed names', () => {
    const rail = '<main><aside><a href="/in/ann-okafor/">Ann Okafor</a></aside></main>';
    openPage(rail, 'https://www.linkedin.com/feed/');
    expect(linkedin.accountOfPage(document)).toEqual({ handle: 'in/ann-okafor', kind: 'person' });
  });

  it('is the company on its admin pages', () => {
    expect(linkedin.accountOf(open('company page in German'))).toEqual({
      handle: 'company/987',
      kind: 'page',
      name: 'Abbot’s Lea School',
    });
  });

  it.each([
    ['the member’s', 'v2/D5603AQ/profile-displayphoto-scale_100_100/0', 'in/ann-okafor'],
    ['a page’s', 'v2/D560BAQ/company-logo_100_100/0', undefined],
  ])('of a reply under a post that shows %s picture is no other', (_, src, handle) => {
    open('share dialog');
    linkedin.accountOfPage(document);
    const toggle = `<button class="content-admin-identity-toggle-button"><img src="${src}"></button>`;
    const composer = open('classic reply', (html) =>
      html.replace('<article>', `<article>${toggle}`),
    );
    expect(linkedin.accountOf(composer).handle).toBe(handle);
  });

  it('is a page, not the member, once a company was picked as the author', () => {
    const asPage = (html: string) =>
      html.replace(
        '<span>Ann Okafor</span>',
        '<svg id="company-accent-4"></svg><span>School</span>',
      );
    expect(linkedin.accountOf(open('share dialog', asPage))).toEqual({
      kind: 'page',
      name: 'School',
    });
  });
});

describe('the audience', () => {
  it.each([
    ['Post to Connections only', 'friends'],
    ['Post to Group', 'group'],
    ['Ωμέγα', 'unknown'],
  ])('"%s" is %s', (words, audience) => {
    const saying = (html: string) => html.replace('Post to Anyone', words);
    expect(linkedin.audienceOf(open('share dialog', saying))).toBe(audience);
  });
});

describe('the share dialog', () => {
  it('posts by its last button in any language, enabled late or not', () => {
    const greek = (html: string) =>
      html.replace('data-send><span>Post', 'data-send disabled><span>Ω');
    const composer = open('share dialog', greek);
    expect(linkedin.sendAt(pathTo(find('[data-send] span')), composer)?.step).toBe('send');
  });

  it('posts by the same button while a list of emoji is open after it, and by none of these', () => {
    const composer = open('share dialog');
    const list = '<div><button aria-label="smile">😄</button><button data-emoji>🏴󠁧󠁢󠁳󠁣󠁴󠁿</button></div>';
    composer.scope.insertAdjacentHTML('beforeend', list);
    expect(linkedin.sendAt(pathTo(find('[data-emoji]')), composer)).toBeUndefined();
    expect(linkedin.sendAt(pathTo(find('[data-send] span')), composer)?.step).toBe('send');
  });

  it('posts nothing while it shows choices instead of the post', () => {
    const composer = open('share dialog');
    composer.scope.insertAdjacentHTML('beforeend', '<input type="radio"><button>Done</button>');
    expect(findAll('button').some((one) => linkedin.sendAt(pathTo(one), composer))).toBe(false);
  });
});

it('finds the comment button once there is text', () => {
  const composer = open('comment under a post', (html) =>
    html.replace(/<button data-send>.*?<\/button>/, ''),
  );
  expect(linkedin.hasSendControl(composer)).toBe(false);
  composer.editor.parentElement?.insertAdjacentHTML(
    'afterend',
    '<button type="submit" data-late>Comment</button>',
  );
  expect(linkedin.sendAt(pathTo(find('[data-late]')), composer)?.step).toBe('send');
});

it('counts the people tagged in a photo', () => {
  const composer = open(
    'share dialog',
    (html) => `${html}<dialog open><h2>Editor</h2><button>Tag, 2 people tagged</button></dialog>`,
  );
  expect(linkedin.besideOf(composer).tags).toEqual(['', '']);
  expect(linkedin.besideOf(open('share dialog')).tags).toEqual([]);
});

it('never counts an open conversation among the boxes of an article', () => {
  const chat =
    '<aside class="msg-overlay"><form class="msg-form"><div role="textbox" contenteditable="true"></div></form></aside>';
  const composer = open('article', (html) =>
    html.replace('</main>', `<textarea></textarea>${chat}</main>`),
  );
  expect(composer.siblings.map(({ localName }) => localName)).toEqual(['textarea']);
});
