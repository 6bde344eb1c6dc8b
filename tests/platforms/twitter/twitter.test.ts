// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer } from '../../../src/platforms/platform.ts';
import { twitter } from '../../../src/platforms/twitter/twitter.ts';
import { find, findAll, key, openPage, pathTo } from '../page.ts';
import type { Sample } from '../samples/sample.ts';
import { box, xSamples } from '../samples/x.ts';

function sample(name: string): Sample {
  const found = xSamples.find((one) => one.name === name);
  if (!found) throw new Error(`No sample called ${name}`);
  return found;
}

function open({ html, url }: Pick<Sample, 'html' | 'url'>): Composer {
  openPage(html, url);
  const composer = twitter.findComposer(pathTo(find('[data-me]')));
  if (!composer) throw new Error('No composer found');
  return composer;
}

describe('a thread', () => {
  it('counts the other posts of its own pop-up, not the box behind it', () => {
    const { siblings, scope } = open(sample('thread'));
    expect(siblings.map((editor) => editor.dataset.testid)).toEqual(['tweetTextarea_0']);
    expect(siblings.every((editor) => scope.contains(editor))).toBe(true);
  });

  it('counts a post added later', () => {
    const composer = open(sample('modal over home'));
    expect(composer.siblings).toEqual([]);
    composer.scope.insertAdjacentHTML('beforeend', box(1));
    expect(composer.siblings.map((editor) => editor.dataset.testid)).toEqual(['tweetTextarea_1']);
  });
});

it('counts title and body of an article as one, whichever is asked', () => {
  const { html, url } = sample('article');
  const composer = open({ url, html: html.replace('<div data-me', '<textarea></textarea>$&') });
  const box = find('textarea');
  expect(composer.siblings).toEqual([box]);
  expect(twitter.findComposer(pathTo(box))?.siblings).toEqual([composer.editor]);
});

it('counts the choices of a poll as part of its post, and finds the post from any of them', () => {
  const composer = open(sample('modal over home'));
  composer.scope.insertAdjacentHTML('beforeend', '<input name="Choice1"><input name="gif">');
  const choice = find('[name="Choice1"]');
  expect(composer.siblings).toEqual([choice]);
  expect(twitter.findComposer(pathTo(choice))?.siblings).toEqual([composer.editor]);
});

describe('while a pop-up is open over home', () => {
  it('each box keeps to its own Post button', () => {
    const inPopUp = open(sample('modal over home'));
    const home = twitter.findComposer(pathTo(find('main [role="textbox"]')));
    if (!home) throw new Error('No home composer');
    const own = (composer: Composer) =>
      findAll('[data-testid^="tweetButton"]')
        .filter((button) => twitter.sendAt(pathTo(button), composer))
        .map((button) => button.dataset.testid);
    expect(own(inPopUp)).toEqual(['tweetButton']);
    expect(own(home)).toEqual(['tweetButtonInline']);
  });
});

describe('keys', () => {
  it('Ctrl+Enter and Cmd+Enter post, Enter alone is a new line', () => {
    const composer = open(sample('home'));
    expect(twitter.sendsByKey(key('Enter', { ctrlKey: true }), composer)).toBe(true);
    expect(twitter.sendsByKey(key('Enter', { metaKey: true }), composer)).toBe(true);
    expect(twitter.sendsByKey(key('Enter', { ctrlKey: true, shiftKey: true }), composer)).toBe(
      true,
    );
    expect(twitter.sendsByKey(key('Enter', { ctrlKey: true, altKey: true }), composer)).toBe(false);
    expect(twitter.sendsByKey(key('Enter'), composer)).toBe(false);
  });
});

describe('the account', () => {
  it('is that of the box, not of the post replied to', () => {
    expect(twitter.accountOf(open(sample('reply pop-up')))).toEqual({ handle: 'ann_o' });
  });

  it('is the signed-in one where the box shows no avatar', () => {
    const { html, url } = sample('home');
    const [header] = html.split('<main>');
    const bare = { url, html: `${header}<main><div>${box(0, 'data-me')}</div></main>` };
    expect(twitter.accountOf(open(bare))).toEqual({ handle: 'ann_o' });
  });

  it('is unknown on a page that shows none', () => {
    expect(twitter.accountOf(open(sample('mobile')))).toEqual({});
  });
});

describe('the audience', () => {
  it('is not known to be public when the signed-in name belongs to another account', () => {
    const { html, url } = sample('home');
    const html2 = html.replace('<span>@ann_o</span>', '<span>@school</span>');
    expect(twitter.audienceOf(open({ url, html: html2 }))).toBe('unknown');
  });

  it.each([
    ['a community', 'Choose audience', 'Parents of Liverpool', 'unknown'],
    ['a community, in German', 'Zielgruppe auswählen', 'Eltern in Liverpool', 'unknown'],
    ['everyone, in Polish', 'Wybierz odbiorców', 'Wszyscy', 'public'],
    ['who may reply, in Polish', 'Każdy może odpowiedzieć', 'Każdy może odpowiedzieć', 'public'],
  ])('where the person chose %s is told by the button', (_, label, words, audience) => {
    const { html, url } = sample('home');
    const chosen = `<button aria-haspopup="menu" aria-label="${label}">${words}</button>`;
    const html2 = html.replace('<div data-testid="toolBar">', `${chosen}$&`);
    expect(twitter.audienceOf(open({ url, html: html2 }))).toBe(audience);
  });
});

describe('tagged people', () => {
  const tags = (inner: string) => {
    const { html, url } = sample('modal over home');
    const link = `<a href="/compose/post/tags" aria-label="Tag people">${inner}</a>`;
    const composer = open({
      url,
      html: html.replaceAll('<div data-testid="toolBar">', `${link}$&`),
    });
    return twitter.besideOf(composer).tags;
  };

  it('are named by the link', () => {
    expect(tags('<span>Sam Lee, Priya Shah and Jo</span>')).toEqual([
      'Sam Lee',
      'Priya Shah',
      'Jo',
    ]);
  });

  it('are none while the link only offers', () => {
    expect(tags('<span data-testid="tagPeopleLabel">Tag people</span>')).toEqual([]);
  });
});
