// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/platforms/settings-of.ts';
import type { PlatformId } from '../../src/policy/vocabulary.ts';
import { openPage } from './page.ts';

function reading(platform: PlatformId, url: string, html: string) {
  openPage(html, url);
  return settingsOf(platform).readSetting(document);
}

describe('X: protect your posts', () => {
  const url = 'https://x.com/settings/audience_and_tagging';
  const row = (n: number, checked = '') =>
    `<label>Row ${n}<input type="checkbox" ${checked} aria-describedby="CHECKBOX_${n}_LABEL"></label>`;
  const read = (html: string, at = url) => reading('twitter', at, html);

  it('is the first checkbox, on or off', () => {
    expect(read(row(1, 'checked') + row(2))).toEqual({ item: 'X1', value: 'on' });
    expect(read(row(1) + row(2, 'checked'))).toEqual({ item: 'X1', value: 'off' });
  });

  it('is not read before it is there, nor on another page', () => {
    expect(read('<main>Loading</main>')).toBeUndefined();
    expect(read(row(2, 'checked'))).toBeUndefined();
    expect(read(row(1), 'https://x.com/settings/contacts')).toBeUndefined();
  });
});

describe('Facebook: default audience', () => {
  const url = 'https://www.facebook.com/settings/?tab=posts';
  const row = (title: string, label: string) =>
    `<div><div><span dir="auto">${title}</span></div><div><div role="button" tabindex="0" aria-label="${label}"></div></div></div>`;
  const title = 'Who can see your future posts?';
  const read = (rows: string) => reading('facebook', url, `<div role="main">${rows}</div>`);
  const sharing = (words: string) => read(row(title, `Edit privacy. Sharing with ${words}. `));

  it.each([
    ['Public', 'public'],
    ['Your friends', 'friends'],
    ['Friends except: Sam Lee', 'friends-except'],
    ['Specific friends', 'specific-friends'],
    ['Only me', 'only-me'],
    ['Custom', 'custom'],
  ])('"%s" is %s', (words, value) => {
    expect(sharing(words)).toEqual({ item: 'F1', value });
  });

  it('is that of the row with the title, wherever it stands', () => {
    const other = row('Who can see your stories?', 'Edit privacy. Sharing with Public. ');
    const own = row(title, 'Edit privacy. Sharing with Only me. ');
    expect(read(other + own)?.value).toBe('only-me');
  });

  it('is not read from words nobody knows, from another row or from a hidden twin', () => {
    expect(sharing('Governors')).toBeUndefined();
    expect(read(row('Other', 'Edit privacy. Sharing with Public. '))).toBeUndefined();
    const twin = `<div aria-hidden="true"><div role="button" aria-label="Edit privacy. Sharing with Public. "></div></div>`;
    expect(read(`<span dir="auto">${title}</span>${twin}`)).toBeUndefined();
  });

  it('is not read where more than one control could be meant', () => {
    const two = row('', 'Edit privacy. Sharing with Public. ').repeat(2);
    expect(read(`<span dir="auto">${title}</span>${two}`)).toBeUndefined();
  });
});

describe('LinkedIn: profile viewing', () => {
  const url = 'https://www.linkedin.com/mypreferences/d/profile-viewing-options';
  const radios = (chosen?: string) =>
    ['DISCLOSE_FULL', 'DISCLOSE_ANONYMOUS', 'HIDE', 'NEW']
      .map(
        (value) =>
          `<input type="radio" name="r" id="discloseAsProfileViewer__${value}" ${value === chosen ? 'checked' : ''}>`,
      )
      .join('');
  const read = (html: string) => reading('linkedin', url, html);

  it.each([
    ['DISCLOSE_FULL', 'full'],
    ['DISCLOSE_ANONYMOUS', 'characteristics'],
    ['HIDE', 'private'],
  ])('%s is %s', (id, value) => {
    expect(read(radios(id))).toEqual({ item: 'L6', value });
  });

  it('is not read while nothing, or something unknown, is chosen', () => {
    expect(read(radios())).toBeUndefined();
    expect(read(radios('NEW'))).toBeUndefined();
  });
});

it('no reader answers for another site’s page', () => {
  const pages = {
    twitter: 'https://x.com/settings/audience_and_tagging',
    facebook: 'https://www.facebook.com/settings/?tab=posts',
    linkedin: 'https://www.linkedin.com/mypreferences/d/profile-viewing-options',
  };
  const ids = Object.keys(pages) as PlatformId[];
  const answers = ids.map((id) =>
    ids.filter((page) => settingsOf(id).routeOf(new URL(pages[page])) !== undefined),
  );
  expect(answers).toEqual(ids.map((id) => [id]));
});
