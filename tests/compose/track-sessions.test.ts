// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { frameLink } from '../../src/browser/frame-link.ts';
import { openPart } from '../../src/compose/part.ts';
import { standSentinel } from '../../src/compose/sentinel.ts';
import type { Frame } from '../../src/compose/session.ts';
import { trackSessions } from '../../src/compose/track-sessions.ts';
import { lexical } from '../../src/platforms/engines/lexical.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { find, openPage } from '../platforms/page.ts';
import { composing } from './composing.ts';

chrome.runtime.sendMessage = vi.fn(async () => undefined) as never;
const no = () => false;
standSentinel(no, no);
const link = frameLink();

/** Types of the events that come through, and the boxes that are looked into. */
const heard: string[] = [];
const lookedInto: unknown[] = [];

/** A rich editor that is watched, beside a box that nobody knows yet. */
beforeEach(() => {
  openPage('<div contenteditable="true" id="editor"><p>Hello</p></div><textarea></textarea>');
  const { session } = composing(find('#editor') as HTMLElement);
  const { editor } = session.composer;
  session.parts.push(openPart(editor, lexical, () => undefined));
  const platform: Partial<Platform> = {
    findComposer: ([box]) => void lookedInto.push(box),
    sendAt: () => undefined,
  };
  const frame: Frame = {
    platform: platform as Platform,
    brief: undefined,
    sessions: new Set([session]),
  };
  const { notice } = trackSessions(frame);
  link.handle = (event) => {
    heard.push(event.type);
    notice(event);
  };
  happens(new KeyboardEvent('keydown', { ...up, key: 'a' }), '#editor');
  heard.length = 0;
  lookedInto.length = 0;
});

const up = { bubbles: true, composed: true };

function happens(event: Event, selector: string): void {
  find(selector).dispatchEvent(event);
}

describe('while keys go into an editor that is watched', () => {
  it('what they put in is not heard of a second time', () => {
    happens(new InputEvent('input', up), '#editor');
    expect(heard).toEqual([]);
  });

  it('an input method is followed to the end of its word', () => {
    happens(new CompositionEvent('compositionstart', up), '#editor');
    happens(new InputEvent('input', { ...up, isComposing: true }), '#editor');
    happens(new CompositionEvent('compositionend', up), '#editor');
    happens(new InputEvent('input', up), '#editor');
    expect(heard).toEqual(['compositionstart', 'input', 'compositionend']);
  });

  it.each(['focusin', 'pointerdown', 'keydown'])(
    'a box that takes words without a key is noticed, once there was a %s elsewhere',
    (type) => {
      happens(new Event(type, up), 'body');
      happens(new InputEvent('input', up), 'textarea');
      expect(lookedInto).toEqual([find('textarea')]);
    },
  );
});
