// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Audience } from '../../src/policy/vocabulary.ts';
import { find, openPage, pathTo } from './page.ts';
import { platformOf } from './platform-of.ts';

function audience(platform: 'facebook' | 'linkedin' | 'twitter', html: string, url: string) {
  openPage(html, url);
  const { findComposer, audienceOf } = platformOf(platform);
  const composer = findComposer(pathTo(find('[data-me]')));
  return composer && audienceOf(composer);
}

/** The button as it was captured: its label in a language nobody listed, the audience inside it. */
const facebookPost = (words: string, picture = words) => `
  <div role="dialog" aria-modal="true"><form method="POST">
    <div role="button" tabindex="0" aria-label="Ωμέγα ${words}. "><span><div aria-hidden="true"><img alt="${picture}" width="12"></div><span>${words}</span><i data-visualcompletion="css-img"></i></span></div>
    <div data-me contenteditable="true" role="textbox" data-lexical-editor="true"></div></form></div>`;

describe('Facebook says who sees a post', () => {
  it.each<[string, string, Audience]>([
    ['English', 'Public', 'public'],
    ['English', 'Friends', 'friends'],
    ['English', 'Friends except: Sam', 'friends'],
    ['English', 'Friends of friends', 'unknown'],
    ['German', 'Öffentlich', 'public'],
    ['German', 'Nur ich', 'only-me'],
    ['German', 'Freunde von Freunden', 'unknown'],
    ['Polish', 'Publiczne', 'public'],
    ['Polish', 'Znajomi', 'friends'],
    ['Welsh', 'Cyhoeddus', 'public'],
    ['Welsh', 'Ffrindiau', 'friends'],
    ['Arabic', 'العامة', 'public'],
    ['Arabic', 'أنا فقط', 'only-me'],
    ['Vietnamese, of which no words are known', 'Công khai', 'unknown'],
  ])('in %s: "%s" is %s', (_, words, wanted) => {
    expect(audience('facebook', facebookPost(words), 'https://www.facebook.com/')).toBe(wanted);
  });

  it('by the picture’s name where the words are cut short', () => {
    const html = facebookPost('Fri…', 'Friends');
    expect(audience('facebook', html, 'https://www.facebook.com/')).toBe('friends');
  });

  it.each<[string, Audience]>([
    ['Public group · 62 members', 'public'],
    ['Öffentliche Gruppe · 62 Mitglieder', 'public'],
    ['Private group · 62 members', 'group'],
  ])('in a group whose header says "%s": %s', (line, wanted) => {
    const html = `<div role="main"><h1>Allotments</h1><span dir="auto">${line}</span></div>
      <div role="dialog" aria-modal="true"><form method="POST"><div data-me contenteditable="true" role="textbox" data-lexical-editor="true"></div></form></div>`;
    expect(audience('facebook', html, 'https://www.facebook.com/groups/1')).toBe(wanted);
  });
});

const linkedinPost = (words: string) => `<main></main><dialog open><div>
  <div role="button"><svg id="visibility-small"></svg><span>${words}</span></div>
  <div class="ProseMirror" data-me componentkey="ShareBox_textEditor" contenteditable="true" role="textbox"></div><button>Post</button></div></dialog>`;

describe('LinkedIn says who sees a post', () => {
  it.each<[string, Audience]>([
    ['Post to Anyone', 'public'],
    ['Post to Connections only', 'friends'],
    ['Auf Alle posten', 'public'],
    ['Auf Nur Kontakte posten', 'friends'],
    ['Opublikuj dla: Wszyscy', 'public'],
    ['Tylko kontakty', 'friends'],
    ['Postio i: Unrhyw un', 'public'],
    ['النشر إلى أي شخص', 'public'],
    ['Post to Group', 'group'],
    ['Ωμέγα', 'unknown'],
  ])('"%s" is %s', (words, wanted) => {
    const url = 'https://www.linkedin.com/sharing/compose';
    expect(audience('linkedin', linkedinPost(words), url)).toBe(wanted);
  });
});

describe('X says who sees a post', () => {
  const home = (
    lock: string,
    replies: string,
  ) => `<header><div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-ann"></div>@ann${lock}</div></header>
    <main><div><div data-testid="UserAvatar-Container-ann"></div><div data-testid="tweetTextarea_0" data-me role="textbox" contenteditable="true"></div>
    <button aria-label="${replies}"><svg></svg>${replies}</button><button data-testid="tweetButtonInline">Post</button></div></main>`;

  it('whoever may reply', () => {
    const of = (lock: string, replies: string) =>
      audience('twitter', home(lock, replies), 'https://x.com/home');
    expect(of('', 'Everyone can reply')).toBe('public');
    expect(of('', 'Only accounts you mention can reply')).toBe('public');
    expect(of('<svg data-testid="icon-lock"></svg>', 'Everyone can reply')).toBe('friends');
  });
});
