import { describe, expect, it } from 'vitest';
import { makeGuard } from '../../src/compose/guard.ts';
import type { Frame, Session } from '../../src/compose/session.ts';
import type { Platform, SendControl } from '../../src/platforms/platform.ts';
import type { Surface } from '../../src/policy/vocabulary.ts';

const editor = {} as HTMLElement;
const post = { button: 'Post' } as unknown as Element;
const next = { button: 'Next' } as unknown as Element;

/** A page with one composer; `holds` says whether its draft is to be held now. */
function page(surface: Surface = 'post') {
  const state = { holds: true, asked: 0, passed: 0 };
  const platform = {
    sendAt: (path: readonly EventTarget[]): SendControl | undefined =>
      [post, next]
        .filter((element) => path.includes(element))
        .map((element): SendControl => ({ element, step: element === next ? 'next' : 'send' }))[0],
    sendsByKey: ({ key, ctrlKey }: KeyboardEvent) => key === 'Enter' && ctrlKey,
  } as unknown as Platform;
  const session = { composer: { surface }, parts: [{ editor }] } as unknown as Session;
  const frame: Frame = { platform, brief: undefined, sessions: new Set([session]) };
  const gate = {
    holds: () => {
      state.asked++;
      return state.holds;
    },
    passed: () => state.passed++,
  };
  const root = new EventTarget();
  const guard = makeGuard(frame, gate, root);

  /** Sends an event through the guard; true when the page never sees it. */
  function isHeld(type: string, on: unknown, changes: object = {}): boolean {
    const stopped = { byDefault: false, atOnce: false };
    const event = Object.defineProperties(
      new Event(type),
      valuesOf({
        isTrusted: true,
        button: 0,
        detail: 1,
        composedPath: () => [on],
        preventDefault: () => {
          stopped.byDefault = true;
        },
        stopImmediatePropagation: () => {
          stopped.atOnce = true;
        },
        ...changes,
      }),
    );
    // What a key goes on with is heard by the guard itself.
    if (type === 'keypress' || type === 'keyup') root.dispatchEvent(event);
    else guard.hear(event);
    expect(stopped.byDefault).toBe(stopped.atOnce);
    return stopped.atOnce;
  }
  return { state, isHeld };
}

const valuesOf = (values: object): PropertyDescriptorMap =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));

const wholePress = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const ctrlEnter = { key: 'Enter', code: 'Enter', ctrlKey: true };

describe('a press of the Post button', () => {
  it('goes through after a held key that was let go unheard, as Cmd+Enter is on a Mac', () => {
    const { state, isHeld } = page();
    expect(isHeld('keydown', editor, ctrlEnter)).toBe(true);
    state.holds = false;
    expect(wholePress.map((type) => isHeld(type, post))).toEqual(wholePress.map(() => false));
    expect(isHeld('click', {})).toBe(false);
  });

  it('is held by touch, where sites may post when the finger is lifted', () => {
    const { isHeld } = page();
    const touch = ['pointerdown', 'pointerup', 'touchend', 'click'];
    expect(touch.map((type) => isHeld(type, post))).toEqual(touch.map(() => true));
  });

  it('is held from its first event to its last', () => {
    const { isHeld } = page();
    expect(wholePress.map((type) => isHeld(type, post))).toEqual(wholePress.map(() => true));
  });

  it('stays held to its end, even if its card counts as seen meanwhile', () => {
    const { isHeld, state } = page();
    isHeld('pointerdown', post);
    state.holds = false;
    expect(isHeld('click', post)).toBe(true);
  });

  it('goes through as a whole when the draft may go', () => {
    const { isHeld, state } = page();
    state.holds = false;
    expect(wholePress.map((type) => isHeld(type, post))).toEqual(wholePress.map(() => false));
    expect(state.passed).toBe(1);
  });

  it('is no business of ours when a script makes it', () => {
    const { isHeld, state } = page();
    expect(isHeld('click', post, { isTrusted: false })).toBe(false);
    expect(state).toMatchObject({ asked: 0, passed: 0 });
  });

  it('is held when assistive technology sends a click alone', () => {
    expect(page().isHeld('click', post, { detail: 0 })).toBe(true);
  });

  it('leaves every other press alone', () => {
    const { isHeld } = page();
    expect(wholePress.some((type) => isHeld(type, {}))).toBe(false);
  });
});

it('"Next" goes through: it publishes nothing', () => {
  const { isHeld } = page();
  expect(wholePress.some((type) => isHeld(type, next))).toBe(false);
});

it('private messages are never held', () => {
  const { isHeld } = page('message');
  expect(wholePress.some((type) => isHeld(type, post))).toBe(false);
  expect(isHeld('keydown', editor, ctrlEnter)).toBe(false);
});

describe('keys', () => {
  it('that publish are held until they are let go', () => {
    const { isHeld } = page();
    const types = ['keydown', 'keypress', 'keyup'];
    expect(types.map((type) => isHeld(type, editor, ctrlEnter))).toEqual([true, true, true]);
  });

  it('held down are one press, however long', () => {
    const { isHeld, state } = page();
    isHeld('keydown', editor, ctrlEnter);
    state.holds = false;
    expect(isHeld('keydown', editor, { ...ctrlEnter, repeat: true })).toBe(true);
    isHeld('keyup', editor, ctrlEnter);
    expect(isHeld('keydown', editor, ctrlEnter)).toBe(false);
  });

  it('that only write go to the page', () => {
    const { isHeld, state } = page();
    expect(isHeld('keydown', editor, { key: 'Enter', code: 'Enter' })).toBe(false);
    expect(isHeld('keydown', editor, { key: 'a', code: 'KeyA' })).toBe(false);
    expect(state.asked).toBe(0);
  });

  it('that press the button are held, with the click they make', () => {
    const { isHeld } = page();
    const space = { key: ' ', code: 'Space' };
    expect(isHeld('keydown', post, space)).toBe(true);
    expect(isHeld('click', post, { detail: 0 })).toBe(true);
    expect(isHeld('keyup', post, space)).toBe(true);
  });
});
