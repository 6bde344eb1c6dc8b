// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelView } from '../../../src/compose/panel/panel-view.tsx';
import type { Actions, View } from '../../../src/compose/view.ts';
import { views } from '../../sites/panel/views.ts';

const actions = {
  selectWords: vi.fn(),
  dismiss: vi.fn(),
  pickReason: vi.fn(),
  chooseRole: vi.fn(),
  cardSeen: vi.fn(),
  close: vi.fn(),
} satisfies Actions;
const onToggle = vi.fn();
const stage = document.createElement('div');
document.body.append(stage);

function draw(view: View, open = true, said = ''): void {
  render(<PanelView {...{ view, open, unread: false, said, actions, onToggle }} />, stage);
}

function text(selector: string): string[] {
  return [...stage.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

afterEach(() => {
  render(null, stage);
  vi.clearAllMocks();
});

test('a card says what, which words, why, instead and the clause, with the policy to read', () => {
  draw(views.warn);
  expect(text('.card h3')).toEqual(['This names your school']);
  expect(text('.card q')).toEqual(["Abbot's Lea", '#ALSfamily']);
  const [card = ''] = text('.card');
  expect(card).toContain('Why A personal account');
  expect(card).toContain('Instead Say it without the school');
  expect(card).toContain('Clause N3: No reference to the school');
  const link = stage.querySelector('a');
  expect(link?.href).toBe('https://www.example.sch.uk/social-media-policy');
  expect(link?.rel).toBe('noreferrer');
});

test('severity is said in words, not by colour alone', () => {
  draw(views.three);
  expect(text('.severity')).toEqual([
    'Needs a reason',
    'Worth a second look',
    'Worth a second look',
  ]);
});

test('findings beyond the three cards are one line', () => {
  draw(views.three);
  expect(text('.card')).toHaveLength(3);
  expect(text('.aside')).toEqual(['2 more once these are done']);
});

test('a reason is asked for when Post waits for one, and the one picked is marked', () => {
  draw(views.reason);
  expect(text('legend')).toEqual([]);
  draw(views['reason-held']);
  expect(text('.reason')).toHaveLength(4);
  expect(stage.querySelector('input:checked')).toBeNull();
  draw(views['reason-picked']);
  expect(stage.querySelector('input:checked')?.parentElement?.textContent).toBe('We hold consent');
});

test('“approved for the school’s account” is a reason on a school’s or a work account, not on one’s own', () => {
  const approved = "Approved post for the school's account";
  draw(views['reason-held']);
  expect(text('.reason')).not.toContain(approved);
  for (const role of ['official', 'professional', 'unknown'] as const) {
    draw({ ...views['reason-held'], role });
    expect(text('.reason')).toContain(approved);
  }
});

test('there is nothing to select where the words are on an earlier screen', () => {
  draw({ ...views.warn, canSelect: false });
  expect(text('.buttons button')).toEqual(['Not relevant']);
});

test('there is nothing to select where a finding has no words', () => {
  const [card] = views.warn.cards;
  if (!card) throw new Error('The sample has a card');
  const silent = { ...card, words: [], finding: { ...card.finding, spans: [] } };
  draw({ ...views.warn, cards: [silent] });
  expect(text('.buttons button')).toEqual(['Not relevant']);
});

test('the role question names all three kinds of account', () => {
  draw(views['ask-role']);
  expect(text('.role b')).toEqual([
    'My personal account',
    'My professional account',
    "The school's account",
  ]);
});

test('a private message gets the reminder alone', () => {
  draw(views.message);
  expect(text('.card')).toHaveLength(1);
  expect(text('.card')[0]).toContain('Private messages are never read.');
});

test('a clean draft, an unread box and code that was stopped are not taken for each other', () => {
  draw(views.clean);
  expect(text('.standing')[0]).toContain('Nothing here');
  draw(views.unread);
  expect(text('.standing')[0]).toContain('cannot be read');
  draw({ ...views.clean, notices: ['stopped'] });
  expect(text('.standing')).toEqual([]);
  expect(text('.notice')[0]).toContain('reload this page');
});

test('the pill tells whether its panel is open', () => {
  draw(views.warn, false);
  expect(stage.querySelector('.pill')?.getAttribute('aria-expanded')).toBe('false');
  expect(stage.querySelector('.panel')).toBeNull();
  draw(views.warn);
  expect(stage.querySelector('.pill')?.getAttribute('aria-expanded')).toBe('true');
});

test('the live region stays the same element while its text changes', () => {
  draw(views.checking, false);
  const region = stage.querySelector('[role="status"]');
  draw(views.warn, true, 'Second Look: 1 to look at.');
  expect(stage.querySelector('[role="status"]')).toBe(region);
  expect(region?.textContent).toBe('Second Look: 1 to look at.');
});

test("a press by the page's script does nothing", () => {
  draw(views.three);
  for (const control of stage.querySelectorAll<HTMLElement>('button, input')) control.click();
  draw(views['ask-role']);
  for (const control of stage.querySelectorAll<HTMLElement>('button')) control.click();
  for (const handler of [...Object.values(actions), onToggle])
    expect(handler).not.toHaveBeenCalled();
});
