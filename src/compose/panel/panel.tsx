import { render } from 'preact';
import { isNarrow } from '../../overlay/box.ts';
import { homeOf, isElsewhere, isVisible } from '../../overlay/home.ts';
import { createHost } from '../../overlay/host.ts';
import { keepKeys } from '../../overlay/keys.ts';
import { stayIn } from '../../overlay/stay.ts';
import type { Composer } from '../../platforms/platform.ts';
import type { Actions, Card, Panel, View } from '../view.ts';
import { arrange, viewportSize } from './arrange.ts';
import { follow } from './follow.ts';
import styles from './panel.css?inline';
import { PanelView } from './panel-view.tsx';
import { isUncovered } from './seen.tsx';
import { makeSpeech } from './speech.ts';

/** What a panel stands beside: the editor of a composer, or a button of a later screen. */
export type Place = Pick<Composer, 'editor' | 'scope'>;

/** Draws the panel that is open. */
let opened: (() => void) | undefined;

/** One panel at a time, or one would lie over the other. @param next draws it; with none, only pills stay */
export function openOnly(next?: () => void): void {
  const before = opened;
  opened = next;
  if (before !== next) before?.();
}

/** The pill and the panel of one composer; nothing shows before the first `show`. */
export function createPanel({ editor, scope }: Place, actions: Actions): Panel {
  const host = createHost(styles, place);
  const follower = follow(editor, scope, place);
  const stay = stayIn(host.element, host.root);
  const stops = [
    keepKeys(host, { onEscape: close, onLeave: stay.leave }),
    follower.stop,
    stay.stop,
  ];
  const speech = makeSpeech(() => draw());
  const seen = new Set<string>();
  let view: View | undefined;
  let drawn = '';
  let shows = false;

  const isOpen = () => opened === draw;
  /** Spans move with every key; handlers are given the card as it is when they are called. */
  const now = (card: Card) =>
    view?.cards.find(({ finding }) => finding.wording === card.finding.wording) ?? card;
  const ours: Actions = {
    ...actions,
    selectWords(card) {
      stay.leave();
      actions.selectWords(now(card));
    },
    dismiss: (card) => actions.dismiss(now(card)),
    pickReason: (card, reason) => actions.pickReason(now(card), reason),
    cardSeen(card) {
      seen.add(card.finding.wording);
      actions.cardSeen(now(card));
      // Only a held press waits for it.
      if (view?.held) draw();
    },
  };

  /** @param placed at once, or with the next layout: a key must not have to wait for one. */
  function draw(placed: 'now' | 'soon' = 'now'): void {
    if (!view) return;
    const said = speech.textFor(view);
    const focused = host.root.activeElement;
    render(
      <PanelView
        view={view}
        open={isOpen()}
        unread={view.cards.some(isUnread)}
        said={said}
        actions={ours}
        onToggle={toggle}
      />,
      host.stage,
    );
    if (placed === 'now') place();
    else follower.soon();
    // The button that was pressed may have gone with its card; the page must not get the next key.
    if (isOpen() && focused && !focused.isConnected) focusFirst();
  }

  function isUnread({ finding }: Card): boolean {
    return finding.severity === 'warn' && !seen.has(finding.wording);
  }

  /** @param isGrown nothing but a size has changed */
  function place(isGrown = false): void {
    if (!view || !editor.isConnected) return;
    host.settle(homeOf(editor));
    // Sites rebuild what is around an editor that stays.
    const around = scope.isConnected ? scope : editor;
    // A line more under the hands of somebody who types covers nothing.
    const isSeen = isGrown && shows && editor.matches(':focus-within');
    // A site may put a whole page away with its composers in it.
    shows =
      editor.checkVisibility() &&
      ((isOpen() && !isElsewhere(editor)) || isSeen || isVisible(editor, around, host.element));
    host.stage.hidden = !shows;
    if (shows) arrange(host.stage, editor, around);
  }

  function toggle(): void {
    if (isOpen()) {
      close();
      return;
    }
    openOnly(draw);
    draw();
    // Opened by keyboard: the person is on the pill and goes on reading.
    if (host.root.activeElement) focusFirst();
  }

  function focusFirst(): void {
    const find = (selector: string) => host.stage.querySelector<HTMLElement>(selector);
    const first = find('.card') ?? find('.panel');
    if (first) stay.enter(first);
  }

  function close(): void {
    const hadFocus = host.root.activeElement !== null;
    stay.leave();
    openOnly();
    actions.close(hadFocus);
  }

  return {
    show(next) {
      view = next;
      const key = JSON.stringify(next, (name, value) => (name === 'spans' ? value.length : value));
      if (key === drawn) return;
      drawn = key;
      draw('soon');
    },
    open(reveal) {
      // A sheet over half of a small screen is for a person to ask for, or for a Post that waits; so is what
      // takes other cards away from somebody who reads them.
      if (reveal === 'findings' && (opened || isNarrow(viewportSize()))) return;
      openOnly(draw);
      if (reveal === 'held') speech.repeat();
      draw(reveal === 'held' ? 'now' : 'soon');
      if (reveal === 'held') revealUnseen(host.stage, view, seen);
    },
    isOpen,
    isTaken() {
      // Whoever has left the page's other dialog has not always come back to the editor.
      place();
      return isOpen() && isOutOfReach(host.stage, view, seen);
    },
    focus() {
      if (!isOpen()) toggle();
      focusFirst();
    },
    place,
    destroy() {
      if (isOpen()) opened = undefined;
      speech.stop();
      for (const stop of stops) stop();
      render(null, host.stage);
      host.remove();
    },
  };
}

/** Whether the page hides all that could let a held Post go: every open question, else every unread card. */
function isOutOfReach(stage: HTMLElement, view: View | undefined, seen: Set<string>): boolean {
  if (!stage.checkVisibility()) return true;
  const asked = [...stage.querySelectorAll<HTMLElement>('.reasons:not(:has(:checked)) input')];
  const cards = [...stage.querySelectorAll<HTMLElement>('.cards .card')];
  const unread = cards.filter((_, index) => {
    const wording = view?.cards[index]?.finding.wording;
    return wording !== undefined && !seen.has(wording);
  });
  const wanted = asked.length > 0 ? asked : unread;
  return wanted.length > 0 && !wanted.some(canBeShown);
}

function canBeShown(element: HTMLElement): boolean {
  element.scrollIntoView({ block: 'nearest' });
  return isUncovered(element);
}

/** A card below the fold would hold Post again and again without the person knowing why. */
function revealUnseen(stage: HTMLElement, view: View | undefined, seen: Set<string>): void {
  const index = view?.cards.findIndex(({ finding }) => !seen.has(finding.wording)) ?? -1;
  stage.querySelectorAll('.cards .card')[index]?.scrollIntoView({ block: 'nearest' });
}
