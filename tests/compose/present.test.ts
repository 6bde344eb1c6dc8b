// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { openPart } from '../../src/compose/part.ts';
import { holdPress, letGo, present, pressOf } from '../../src/compose/present.ts';
import type { Frame } from '../../src/compose/session.ts';
import { lexical } from '../../src/platforms/engines/lexical.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { composing } from './composing.ts';
import { finding } from './findings.ts';

/** A composer in which the last word of each text is found, and is still in the person's hand. */
function typing() {
  const editor = document.createElement('div');
  const { session, shown } = composing(editor);
  const part = openPart(editor, lexical, () => undefined);
  session.parts.push(part);
  const frame: Frame = { platform: {} as Platform, brief: undefined, sessions: new Set([session]) };
  return {
    session,
    frame,
    shown,
    write(text: string, isInHand: boolean) {
      const span = { start: text.lastIndexOf(' ') + 1, end: text.length };
      part.text = { text, pieces: [], mentions: [] };
      part.findings = [finding('warn', 'named', [span.start, span.end])];
      part.inHand = isInHand ? span : undefined;
      present(session, frame);
    },
  };
}

it('a card appears once its word is whole', () => {
  const { shown, write } = typing();
  write('Mrs Oka', true);
  write('Mrs Okafor', false);
  expect(shown.filter(Boolean)).toEqual(['Okafor']);
});

it('a card on show keeps its words until the next one is whole', () => {
  const { shown, write } = typing();
  write('Mrs Smith', false);
  for (const name of ['Oka', 'Okaf', 'Okafo', 'Okafor']) write(`Mrs ${name}`, true);
  write('Mrs Okafor', false);
  expect([...new Set(shown)]).toEqual(['Smith', 'Okafor']);
});

it('a second press goes through when every card on show was seen, however many wait behind them', () => {
  const { session, frame } = typing();
  const names = ['a', 'b', 'c', 'd', 'e'];
  session.parts[0]?.findings.push(...names.map((name, at) => finding('warn', name, [at, at + 1])));
  present(session, frame);
  expect(holdPress(session, pressOf(session, frame))).toBe(true);
  present(session, frame);
  const cards = session.view?.cards ?? [];
  for (const { finding: seen } of cards)
    session.memory.answers.seen.set(seen.wording, pressOf(session, frame).circumstances);
  expect(cards).toHaveLength(3);
  expect(holdPress(session, pressOf(session, frame))).toBe(false);
  letGo(session);
  // The click that a key makes goes with it; a press of its own is held anew.
  const now = pressOf(session, frame);
  expect(holdPress(session, now)).toBe(false);
  expect(holdPress(session, { ...now, draft: `${now.draft} and more` })).toBe(true);
  expect(holdPress(session, { ...now, at: now.at + 2000 })).toBe(true);
});
