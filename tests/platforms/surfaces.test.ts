// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer } from '../../src/platforms/platform.ts';
import { find, findAll, key, openPage, pathTo } from './page.ts';
import { platformOf } from './platform-of.ts';
import type { Sample } from './samples/sample.ts';
import { samples } from './samples/samples.ts';

function composerIn({ platform, url, html }: Sample): Composer | undefined {
  openPage(html, url);
  return platformOf(platform).findComposer(pathTo(find('[data-me]')));
}

function required(sample: Sample): Composer {
  const composer = composerIn(sample);
  if (!composer) throw new Error(`No composer found: ${sample.name}`);
  return composer;
}

const composers = samples.filter(({ surface }) => surface !== 'none');

describe.each(samples)('$platform: $name', (sample) => {
  it('is told apart from every other surface', () => {
    expect(composerIn(sample)?.surface ?? 'none').toBe(sample.surface);
  });
});

describe.each(composers)('$platform: $name', (sample) => {
  it('is found from anywhere inside the editor', () => {
    required(sample);
    const editor = find('[data-me]');
    const inner = [...editor.querySelectorAll('*')].at(-1) ?? editor;
    expect(platformOf(sample.platform).findComposer(pathTo(inner))?.editor).toBe(editor);
  });

  it('publishes by its own send control and by nothing else on the page', () => {
    const composer = required(sample);
    const sending = findAll('button, [role="button"], input, a').filter((element) =>
      platformOf(sample.platform).sendAt(pathTo(element), composer),
    );
    expect(sending).toEqual(sample.send ? findAll(sample.send) : []);
  });

  it('says whether a send control can be seen', () => {
    const composer = required(sample);
    expect(platformOf(sample.platform).hasSendControl(composer)).toBe(sample.send !== undefined);
  });
});

it.each(samples.filter(({ engine }) => engine))('$platform: $name is $engine', (sample) => {
  expect(required(sample).engine.id).toBe(sample.engine);
});

it.each(composers.filter(({ audience }) => audience))(
  '$platform: $name is for: $audience',
  (sample) => {
    expect(platformOf(sample.platform).audienceOf(required(sample))).toBe(sample.audience);
  },
);

it.each(composers.filter(({ surface }) => surface === 'message'))(
  '$platform: $name is never held, by no key',
  (sample) => {
    const composer = required(sample);
    const keys = [key('Enter'), key('Enter', { ctrlKey: true }), key('Enter', { metaKey: true })];
    const { sendsByKey } = platformOf(sample.platform);
    expect(keys.map((event) => sendsByKey(event, composer))).toEqual([false, false, false]);
  },
);

describe('a site that has changed', () => {
  /** What rots first: class names and test ids go, labels are in a language nobody listed. */
  function rot(html: string): string {
    return html
      .replace(/ (class|data-testid|componentkey|data-test-[a-z-]+|data-sdui-screen)="[^"]*"/g, '')
      .replace(
        / (aria-label|aria-placeholder|placeholder|data-placeholder)="[^"]*"/g,
        ' $1="Ωμέγα"',
      )
      .replace(/>(Post|Next|Reply|Comment|Send|Save|Post all|Drafts)</g, '>Ωμέγα<');
  }

  it.each(composers)('$platform: $name is still found, a message still as one', (sample) => {
    const surface = composerIn({ ...sample, html: rot(sample.html) })?.surface;
    expect(surface === 'message').toBe(sample.surface === 'message');
    expect(surface).toBeDefined();
  });
});

it.each(composers.filter(({ surface }) => surface === 'message'))(
  '$platform: $name never counts another box as part of it',
  (sample) => {
    const other = '<main><div role="textbox" contenteditable="true"></div></main>';
    const { siblings, scope } = required({ ...sample, html: sample.html + other });
    expect(siblings).toEqual([]);
    expect(scope.contains(findAll('main').at(-1) ?? null)).toBe(false);
  },
);
