import type { Page } from 'puppeteer-core';
import { page as facebookPage, friends, person } from '../../tests/sites/facebook/people.ts';
import { contacts, member, school } from '../../tests/sites/linkedin/people.ts';
import { type Language, languages, wordsOf } from './languages.ts';
import { encloseApp } from './page/enclosed.ts';
import { speak } from './page/labels.ts';
import { type Alias, renameAttributes } from './page/membrane.ts';
import { wrapEverything } from './page/wrappers.ts';

/** One way in which a site may look next week. */
export interface Transformation {
  name: string;
  classes?: true;
  /** Ids, test ids and other names for tests and for the site's own framework. */
  ids?: true;
  language?: Language;
  wrappers?: true;
  shadow?: true;
  /** The editor is replaced half a second after it opened. */
  replaced?: true;
  /** A second composer, with nothing wrong in it, is on the page and in use. */
  two?: true;
}

export const asBuilt: Transformation = { name: 'as built' };
export const everything: Transformation = {
  name: 'all together',
  classes: true,
  ids: true,
  language: 'de',
  wrappers: true,
  shadow: true,
  replaced: true,
  two: true,
};

export const transformations: readonly Transformation[] = [
  asBuilt,
  { name: 'no classes', classes: true },
  { name: 'no ids', ids: true },
  ...languages.map((language) => ({ name: language, language })),
  { name: 'wrappers', wrappers: true },
  { name: 'shadow', shadow: true },
  { name: 'replaced', replaced: true },
  { name: 'two', two: true },
  everything,
];

/** Names that sites give to their own parts. */
const siteNames = [
  ...['id', 'data-testid', 'componentkey', 'data-sdui-screen', 'data-view-name', 'data-pagelet'],
  ...['data-test-modal', 'data-test-modal-id', 'data-test-modal-container'],
  ...['data-test-ql-editor-contenteditable', 'data-ad-rendering-role', 'data-visualcompletion'],
];
const labelNames = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];
const people = [person, facebookPage, member.name, school.name];
const names = [...people, ...friends, ...contacts.map(({ name }) => name)];

/** Makes every document that the page will open look like this. */
export async function transform(page: Page, wanted: Transformation): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.rewritten = (selector) => selector;
    window.shownAs = () => undefined;
    window.saidBefore = (node) => node.data;
  });
  const { language } = wanted;
  if (language) await page.evaluateOnNewDocument(speak, { ...wordsOf(language), names, language });
  const gone = [
    ...(wanted.classes ? ['class'] : []),
    ...(wanted.ids ? siteNames : []),
    ...(language ? labelNames : []),
  ];
  const aliases = gone.map((name, index): Alias => ({ name, kept: `data-k${index}` }));
  if (aliases.length > 0) await page.evaluateOnNewDocument(renameAttributes, aliases);
  if (wanted.wrappers) await page.evaluateOnNewDocument(wrapEverything);
  if (wanted.shadow) await page.evaluateOnNewDocument(encloseApp);
}
