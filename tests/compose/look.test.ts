// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareBrief } from '../../src/compose/brief.ts';
import { look, lookAtChange } from '../../src/compose/look.ts';
import { openPart } from '../../src/compose/part.ts';
import type { Frame } from '../../src/compose/session.ts';
import { trackSessions } from '../../src/compose/track-sessions.ts';
import { lexical } from '../../src/platforms/engines/lexical.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { composing } from './composing.ts';

/** Milliseconds from one key to the next of somebody in full flow. */
const flow = 80;

const platform: Partial<Platform> = {
  id: 'facebook',
  accountOf: () => ({}),
  audienceOf: () => 'public',
  besideOf: () => ({ tags: [], shared: [], own: [], media: 0 }),
  hasSendControl: () => true,
};

/** A person's own post whose author has said whose account it is. */
function writing() {
  const editor = document.createElement('div');
  editor.innerHTML = '<p><span>What a day. </span></p>';
  document.body.append(editor);
  const node = editor.querySelector('span')?.firstChild as Text;
  const { session, opened } = composing(editor);
  const frame: Frame = {
    platform: platform as Platform,
    brief: prepareBrief({
      policy: builtinPolicy(),
      accounts: { 'facebook:': 'personal' },
      dismissed: { salt: 'salt', fingerprints: [] },
    }),
    sessions: new Set([session]),
  };
  session.parts.push(
    openPart(editor, lexical, (part, changes) => lookAtChange(session, frame, part, changes)),
  );
  look(session, frame);
  const { notice } = trackSessions(frame);
  return {
    part: session.parts[0],
    opened,
    tell(event: Event) {
      editor.addEventListener(event.type, notice, { once: true });
      editor.dispatchEvent(event);
    },
    async type(words: string) {
      for (const letter of words) {
        node.data += letter;
        await vi.advanceTimersByTimeAsync(flow);
      }
    },
  };
}

/** What stands underlined now. */
const underlined = (part: ReturnType<typeof writing>['part']) =>
  part?.marks.map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );

describe('while a person types', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('StaticRange', class {});
    vi.stubGlobal('Highlight', class extends Set {});
    vi.stubGlobal('CSS', { highlights: new Map() });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  it('nothing is said of a word before a pause', async () => {
    const { part, opened, type } = writing();
    await type('The parents are idiots ');
    expect(underlined(part)).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(underlined(part)).toContain('idiots');
    expect(opened).toEqual(['findings']);
  });

  it('without ever pausing, words are underlined all the same, and nothing pops up', async () => {
    const { part, opened, type } = writing();
    await type('The parents are idiots and so it goes on and on and on, and then some more of it');
    expect(underlined(part)).toContain('idiots');
    expect(opened).toEqual([]);
  });

  it('a word of an input method is left alone until it ends, or until the next key where the browser never says so', async () => {
    const { part, tell, type } = writing();
    tell(new CompositionEvent('compositionstart'));
    await type('The parents are idiots ');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(underlined(part)).toEqual([]);
    tell(new InputEvent('input', { isComposing: false }));
    await type('and ');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(underlined(part)).toContain('idiots');
  });

  it('marks stay with their words from key to key', async () => {
    const { part, type } = writing();
    await type('The parents are idiots ');
    await vi.advanceTimersByTimeAsync(1_000);
    const node = part?.marks[0]?.startContainer as Text;
    const before = underlined(part);
    node.data = `Oh ${node.data}`;
    await Promise.resolve();
    node.data = `N${node.data}`;
    await Promise.resolve();
    expect(underlined(part)).toEqual(before);
  });

  it('a word that a pause found unfinished is underlined when it ends', async () => {
    const { part, type } = writing();
    await type('The parents are idiots');
    await vi.advanceTimersByTimeAsync(200);
    expect(underlined(part)).not.toContain('idiots');
    await type(' ');
    expect(underlined(part)).toContain('idiots');
  });
});
