// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Beside } from '../../src/platforms/platform.ts';
import { find, openPage, pathTo } from './page.ts';
import { platformOf } from './platform-of.ts';

function beside(platform: 'facebook' | 'linkedin' | 'twitter', html: string, url: string): Beside {
  openPage(html, url);
  const { findComposer, besideOf } = platformOf(platform);
  const composer = findComposer(pathTo(find('[data-me]')));
  if (!composer) throw new Error('No composer found');
  return besideOf(composer);
}

const onFacebook = (head: string, more = '') =>
  beside(
    'facebook',
    `<div role="dialog" aria-modal="true"><form method="POST"><svg></svg><span dir="auto">${head}</span>
      <div data-me contenteditable="true" role="textbox" data-lexical-editor="true"></div>${more}</form></div>`,
    'https://www.facebook.com/',
  );

describe('Facebook', () => {
  it('shows at the head of a post whom it tags and where it is', () => {
    const head =
      '<strong>Ann Okafor</strong> is with <a>Sam Lee</a><span> and <a>Priya Nair</a></span> at <a>Abbot’s Lea School</a>.';
    const { tags, place } = onFacebook(head);
    expect({ tags, place }).toEqual({
      tags: ['Sam Lee', 'Priya Nair'],
      place: 'Abbot’s Lea School',
    });
  });

  it.each([
    ['German', ' ist mit ', ' und ', ' hier: '],
    ['Polish', ' jest z ', ' i ', ' w '],
    ['Welsh', ' gyda ', ' a ', ' yn '],
    ['Arabic', ' مع ', ' و ', ' في '],
  ])('says so in %s', (_, with_, and, at) => {
    const head = `<strong>Ann</strong>${with_}<a>Sam Lee</a>${and}<a>Priya Nair</a>${at}<a>Sefton Park</a>`;
    const { tags, place } = onFacebook(head);
    expect({ tags, place }).toEqual({ tags: ['Sam Lee', 'Priya Nair'], place: 'Sefton Park' });
  });

  it.each([
    ['<strong>Ann</strong> is feeling fed up with work.', 'fed up with work'],
    ['<strong>Ann</strong> is feeling <a>fed up</a> with <a>Sam Lee</a>', 'fed up'],
    ['<strong>Ann</strong> fühlt sich <a>müde</a>', 'müde'],
    ['<strong>Ann</strong> czuje się zmęczona', 'zmęczona'],
    ['<strong>Ann</strong> yn teimlo wedi blino', 'wedi blino'],
    ['<strong>Ann</strong> تشعر بـ<a>التعب</a>', 'التعب'],
  ])('shows a feeling as the person’s own words: %s', (head, feeling) => {
    expect(onFacebook(head).own).toEqual([feeling]);
  });

  it.each([
    ['Reply to Priya Nair', 'Priya Nair'],
    ['Reply to Priya Nair…', 'Priya Nair'],
    ['Antworten auf Priya Nair', 'Priya Nair'],
    ['Comment as Ann Okafor', undefined],
  ])('says by the box’s name whom a reply answers: %s', (label, name) => {
    const box = `<div data-me contenteditable="true" role="textbox" aria-label="${label}"></div>`;
    const html = `<article><form role="presentation">${box}</form></article>`;
    expect(beside('facebook', html, 'https://www.facebook.com/').answered).toBe(name);
  });

  it('in a language nobody listed shows links that are not guessed at', () => {
    const { tags, place } = onFacebook('<strong>Ann</strong> ωμέγα <a>Sam Lee</a> άλφα <a>X</a>');
    expect({ tags, place }).toEqual({ tags: [], place: undefined });
  });

  it('shows whose words are shared, how many photos, and what is written of them', () => {
    const { shared, media, own } = onFacebook(
      'Ann Okafor',
      '<div data-ad-rendering-role="story_message">Their words</div><img src="blob:1" alt="Sports day"><img src="blob:2" alt="">',
    );
    expect({ shared, media, own }).toEqual({
      shared: ['Their words'],
      media: 2,
      own: ['Sports day'],
    });
  });

  it('shows the card of a link as somebody else’s words, but no link within theirs', () => {
    const card = '<a href="https://l.facebook.com/l.php?u=x">A headline</a>';
    const { shared } = onFacebook(
      'Ann Okafor',
      `<div data-ad-rendering-role="story_message">Their words ${card}</div>${card}`,
    );
    expect(shared).toEqual(['Their words A headline', 'A headline']);
  });

  it('shows the choices of a poll as the person’s own words, and nothing typed in a search', () => {
    const { own } = onFacebook(
      'Ann Okafor',
      '<input type="text" aria-label="Option 1" value="Mrs Barker"><input placeholder="Opcja 2" value="Mr Lomas"><input placeholder="Option 3"><input type="text" aria-label="Search for friends" value="Sam">',
    );
    expect(own).toEqual(['Mrs Barker', 'Mr Lomas']);
  });
});

describe('X', () => {
  const inModal = (more: string) =>
    beside(
      'twitter',
      `<main></main><div role="dialog"><article><div data-testid="tweetText">The post replied to</div></article>
        <div data-testid="tweetTextarea_0" data-me role="textbox" contenteditable="true"></div>${more}<button data-testid="tweetButton">Post</button></div>`,
      'https://x.com/compose/post',
    );

  it('shows a quoted post, the card of a link, and photos by their alt text', () => {
    const { shared, own, media } = inModal(
      '<div data-testid="attachments"><div role="group" aria-label="Year 5 at the farm"></div><div role="group" aria-label="Media"></div><div role="link"><div data-testid="tweetText">Their words</div></div></div><div data-testid="card.wrapper">A headline</div>',
    );
    expect(shared).toEqual(['Their words', 'A headline']);
    expect({ own, media }).toEqual({ own: ['Year 5 at the farm'], media: 2 });
  });

  it('does not count the post replied to as shared', () => {
    expect(inModal('').shared).toEqual([]);
  });

  it('shows a place once one was picked', () => {
    expect(inModal('<a href="/compose/post/place_picker">Liverpool</a>').place).toBe('Liverpool');
  });
});

describe('LinkedIn', () => {
  it('shows the card of a link and alt texts, but no file names', () => {
    const { shared, own, media } = beside(
      'linkedin',
      `<main></main><dialog open><div class="ProseMirror" data-me componentkey="ShareBox_textEditor" contenteditable="true" role="textbox"></div>
        <div id="ShareBoxpreviewCard">A headline</div><img src="blob:1" alt="Our hall"><img src="blob:2" alt="image 2"><button>Post</button></dialog>`,
      'https://www.linkedin.com/sharing/compose',
    );
    expect({ shared, own, media }).toEqual({ shared: ['A headline'], own: ['Our hall'], media: 2 });
  });

  it('shows the choices of a poll as the person’s own words', () => {
    const { own } = beside(
      'linkedin',
      `<main></main><dialog open><div class="ProseMirror" data-me componentkey="ShareBox_textEditor" contenteditable="true" role="textbox"></div>
        <label for="o">Option 1*</label><input id="o" value="Mrs Barker"><input type="search" value="Option 2"><button>Post</button></dialog>`,
      'https://www.linkedin.com/sharing/compose',
    );
    expect(own).toEqual(['Mrs Barker']);
  });
});
