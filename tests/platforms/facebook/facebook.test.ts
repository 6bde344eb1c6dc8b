// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../../src/platforms/facebook/facebook.ts';
import type { Composer } from '../../../src/platforms/platform.ts';
import { find, findAll, key, openPage, pathTo } from '../page.ts';

const editor = (more = '') =>
  `<div data-me contenteditable="true" role="textbox" data-lexical-editor="true" ${more}><p><br></p></div>`;

function open(html: string, url = 'https://www.facebook.com/'): Composer {
  openPage(html, url);
  const composer = facebook.findComposer(pathTo(find('[data-me]')));
  if (!composer) throw new Error('No composer found');
  return composer;
}

function setCookie(cookie: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the site sets its cookies this way, and happy-dom has no Cookie Store.
  document.cookie = cookie;
}

const press = (selector: string, composer: Composer) =>
  facebook.sendAt(pathTo(find(selector)), composer);

describe('a post in two steps', () => {
  const first = `<div role="dialog" aria-modal="true"><form method="POST">${editor()}<div role="button" data-next aria-label="Next">Next</div></form></div>`;
  const second = `<div role="button" aria-label="Back"></div><div role="button" aria-label="Edit privacy. Sharing with Public. "></div><div role="button">Scheduling options</div><div role="button" data-post aria-label="Post">Post</div>`;

  it('has a Next that leads on', () => {
    expect(press('[data-next]', open(first))?.step).toBe('next');
  });

  it('is sent by the Post of the second screen, in the same dialog', () => {
    const composer = open(first);
    find('[role="dialog"]').innerHTML = second;
    expect(press('[data-post]', composer)?.step).toBe('send');
    expect(press('[aria-label="Back"]', composer)).toBeUndefined();
    expect(facebook.audienceOf(composer)).toBe('public');
  });

  it('is sent by the Post of the second screen, in a new dialog', () => {
    const composer = open(first);
    document.body.innerHTML = `<div role="dialog" aria-modal="true">${second}</div>`;
    expect(press('[data-post]', composer)?.step).toBe('send');
  });

  it('is sent by the last button of a second screen in any language, but not while choosing an audience', () => {
    const composer = open(first);
    const dialog = find('[role="dialog"]');
    dialog.innerHTML = '<div role="button">Πίσω</div><div role="button" data-post>Ωμέγα</div>';
    expect(press('[data-post]', composer)?.step).toBe('send');
    dialog.innerHTML = '<div role="radio"></div><div role="button" data-done>Ωμέγα</div>';
    expect(press('[data-done]', composer)).toBeUndefined();
  });

  it.each(['Schedule', 'Planen', 'Zaplanuj', 'Trefnu', 'جدولة', 'Publish Original Post'])(
    'is sent by "%s" as well, and not by what opens the choice of a time',
    (label) => {
      const composer = open(first);
      find('[role="dialog"]').innerHTML =
        `<div role="button">Schedule for later</div><div role="button" data-later aria-label="${label}"></div>`;
      expect(press('[data-later]', composer)?.step).toBe('send');
      expect(press('[role="button"]:not([data-later])', composer)).toBeUndefined();
    },
  );

  it('is not confused with another post that is being written', () => {
    const composer = open(first);
    document.body.innerHTML = `<div role="dialog" aria-modal="true"><form method="POST">${editor()}<div role="button" data-other>Post</div></form></div>`;
    expect(press('[data-other]', composer)).toBeUndefined();
  });
});

describe('Enter', () => {
  const comment = `<div role="main"><form role="presentation">${editor('aria-label="Comment as Ann Okafor"')}</form></div>`;

  it('sends a comment', () => {
    expect(facebook.sendsByKey(key('Enter'), open(comment))).toBe(true);
  });

  it('with Shift, or while writing with an input method, does not', () => {
    const composer = open(comment);
    expect(facebook.sendsByKey(key('Enter', { shiftKey: true }), composer)).toBe(false);
    expect(facebook.sendsByKey(key('Enter', { isComposing: true }), composer)).toBe(false);
    expect(facebook.sendsByKey(key('Enter', { keyCode: 229 }), composer)).toBe(false);
    expect(facebook.sendsByKey(key('a'), composer)).toBe(false);
  });

  it('picks a name while suggestions are open', () => {
    const composer = open(comment);
    composer.editor.setAttribute('aria-activedescendant', 'option-1');
    expect(facebook.sendsByKey(key('Enter'), composer)).toBe(false);
    composer.editor.removeAttribute('aria-activedescendant');
    composer.editor.setAttribute('aria-controls', 'names');
    expect(facebook.sendsByKey(key('Enter'), composer)).toBe(true);
    document.body.insertAdjacentHTML('beforeend', '<ul id="names" role="listbox"></ul>');
    expect(facebook.sendsByKey(key('Enter'), composer)).toBe(false);
  });

  it('is a new line in a post', () => {
    const composer = open(`<div role="dialog" aria-modal="true">${editor()}</div>`);
    expect(facebook.sendsByKey(key('Enter'), composer)).toBe(false);
    expect(facebook.sendsByKey(key('Enter', { ctrlKey: true }), composer)).toBe(false);
  });
});

describe('the audience', () => {
  const saying = (label: string) =>
    facebook.audienceOf(
      open(
        `<div role="dialog" aria-modal="true"><div role="button" tabindex="0" aria-label="${label}"></div>${editor()}</div>`,
      ),
    );

  it.each([
    ['Public. ', 'public'],
    ['Your friends. ', 'friends'],
    ['Friends except: Sam Lee', 'friends'],
    ['Only me. ', 'only-me'],
    ['Your friends of friends. ', 'unknown'],
    ['Governors. ', 'unknown'],
  ])('"%s" is %s', (words, audience) => {
    expect(saying(`Edit privacy. Sharing with ${words}`)).toBe(audience);
  });

  it('is unknown in a language we have no words for', () => {
    expect(saying('Chỉnh sửa quyền riêng tư. Chia sẻ với Công khai. ')).toBe('unknown');
  });

  it('of a group that asks for public posts is public', () => {
    const inGroup = editor('aria-placeholder="Create a public post…"');
    const html = `<div role="dialog" aria-modal="true"><form method="POST">${inGroup}</form></div>`;
    expect(facebook.audienceOf(open(html, 'https://www.facebook.com/groups/abbots'))).toBe(
      'public',
    );
  });

  it.each([
    ['Shared with Members of Year 5 parents', 'group'],
    ['Shared with Public group', 'public'],
    ['Shared with Your friends', 'friends'],
    ['Geteilt mit Deinen Freunden', 'friends'],
    ['Geteilt mit Mitglieder von Eltern 5b', 'group'],
    ['Udostępniono: Publiczne', 'public'],
    ['Rhannwyd gyda Ffrindiau', 'friends'],
    ['تمت المشاركة مع العامة', 'public'],
    ['Ωμέγα', 'unknown'],
  ])('of a comment on a post "%s" is %s', (label, audience) => {
    const html = `<div role="main"><div role="article"><i aria-label="${label}"></i><form role="presentation">${editor()}</form></div></div>`;
    expect(facebook.audienceOf(open(html))).toBe(audience);
  });
});

describe('the account', () => {
  const html = `<div role="dialog" aria-modal="true"><h2><span dir="auto">Create post</span></h2><svg><image></image></svg><div><span dir="auto">Abbot's Lea School</span></div>${editor()}</div>`;

  beforeEach(() => {
    for (const name of ['c_user', 'i_user']) setCookie(`${name}=; max-age=0`);
  });

  it('is the signed-in person, named at the head of the post', () => {
    const composer = open(html);
    setCookie('c_user=100');
    expect(facebook.accountOf(composer)).toEqual({
      handle: '100',
      kind: 'person',
      name: "Abbot's Lea School",
    });
  });

  it('is the page they act as', () => {
    const composer = open(html);
    setCookie('c_user=100');
    setCookie('i_user=200');
    expect(facebook.accountOf(composer)).toMatchObject({ handle: '200', kind: 'page' });
  });

  it('of a comment is the one its box names', () => {
    const box = editor('aria-label="Comment as Ann Okafor"');
    expect(facebook.accountOf(open(`<form role="presentation">${box}</form>`))).toEqual({
      name: 'Ann Okafor',
    });
  });

  it.each([
    ['a comment', 'aria-label="Comment as Abbot’s Lea School"', { name: 'Abbot’s Lea School' }],
    ['a reply', 'aria-label="Reply to Sam Lee"', {}],
  ])(
    'of %s is only what its box says where others may be picked to comment as',
    (_, more, account) => {
      setCookie('c_user=100');
      const reply = `<div role="article"><form role="presentation">${editor(more)}</form></div>`;
      const voices = '<div role="button" aria-label="Available Voices"></div>';
      const post = (inside: string) => `<div role="article">${reply}${inside}</div>`;
      expect(facebook.accountOf(open(post(voices)))).toEqual(account);
      const another = `<div role="main">${post('')}<div role="article">${voices}</div></div>`;
      expect(facebook.accountOf(open(another))).toMatchObject({ handle: '100' });
    },
  );

  it('is not guessed from the page being visited', () => {
    expect(facebook.accountOf(open(`<h1>Some School</h1><form>${editor()}</form>`))).toEqual({});
  });
});

it('scopes a post to the outermost of its nested dialogs', () => {
  const composer = open(
    `<div role="dialog" aria-modal="true" data-outer><div role="dialog" aria-label="Create post"><form method="POST">${editor()}</form></div></div>`,
  );
  expect(composer.scope).toBe(find('[data-outer]'));
});

it('keeps two comment boxes of one post apart', () => {
  const box = (more: string) =>
    `<form role="presentation"><div contenteditable="true" role="textbox" data-lexical-editor="true" ${more}></div><div id="focused-state-composer-submit"><div role="button" data-send></div></div></form>`;
  const composer = open(`<div role="article">${box('data-me')}${box('')}</div>`);
  const sends = findAll('[data-send]').map((one) => facebook.sendAt(pathTo(one), composer));
  expect(sends.map(Boolean)).toEqual([true, false]);
});
