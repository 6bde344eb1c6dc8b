import { h, render } from 'preact';
import { request } from '../../browser/send.ts';
import { isNarrow } from '../../overlay/box.ts';
import { isHit } from '../../overlay/hit.ts';
import { homeOf } from '../../overlay/home.ts';
import { createHost } from '../../overlay/host.ts';
import { keepKeys } from '../../overlay/keys.ts';
import { hearShortcut } from '../../overlay/shortcut.ts';
import { stayIn } from '../../overlay/stay.ts';
import { catchFocus } from '../../ui/catch-focus.ts';
import type { PageLink } from '../page-link.ts';
import { Card } from './card.tsx';
import { placeCard } from './place-card.ts';
import { type Standing, standingOf } from './standing.ts';
import type { WalkStop } from './stop.ts';
import { bringIntoView, goTo, shownFor } from './target.ts';
import styles from './walk.css?inline';

/** The card of a walk on this page. */
export interface OpenWalk {
  /** There is news of the page. */
  show(): void;
  close(): void;
}

/** How far the outline stands off what it points out, in pixels. */
const gap = 6;
/** A page that fights over what lies on top wins after this many rounds: a page must never hang. */
const rounds = 40;

/** Shows the card, out of the page's reach, and points out the setting as soon as it is read. */
export function openWalk(first: WalkStop, link: Pick<PageLink, 'parts' | 'news'>): OpenWalk {
  let stop = first;
  let standing: Standing = { kind: 'looking' };
  let pointed: HTMLElement | undefined;
  let left = rounds;
  let asked = 0;
  let isClosed = false;

  const host = createHost(styles, place);
  const frame = document.createElement('div');
  frame.className = 'walk-outline';
  frame.hidden = true;
  const stage = document.createElement('div');
  host.stage.append(frame, stage);
  const stay = stayIn(host.element, host.root);
  catchFocus(host.root, enter);
  const stopKeys = keepKeys(host, { onEscape: leave, onLeave: stay.leave });

  function show(): void {
    if (isClosed) return;
    const prefix = `${stop.item.id}.`;
    const parts = link.parts.filter((part) => part.startsWith(prefix));
    standing = standingOf(stop, parts, link.news);
    draw();
    pointOut('control' in standing ? standing.control?.element : undefined);
  }

  function draw(): void {
    const actions = { onMove, onDone, onShow: pointed && leave };
    render(h(Card, { stop, standing, ...actions }), stage);
  }

  function pointOut(control: HTMLElement | undefined): void {
    if (control === pointed) return;
    // Once there, the page stays where the person is working on it.
    if (control) bringIntoView(control, pointed ? 'nearest' : 'center');
    pointed = control;
    draw();
  }

  function onMove(at: number | null): void {
    if (at === null) close();
    request('walkTo', { at })
      .then((next) => {
        if (!next) return;
        stop = next;
        show();
        enter();
      })
      .catch(() => undefined);
  }

  function onDone(): void {
    request('walkDone', {}).catch(() => undefined);
  }

  function enter(): void {
    const card = stage.querySelector<HTMLElement>('.walk');
    if (card) stay.enter(card);
  }

  /** Out of the card, to the setting where there is one. */
  function leave(): void {
    stay.leave();
    if (pointed?.isConnected) goTo(pointed);
    else (host.root.activeElement as HTMLElement | null)?.blur();
  }

  function place(): void {
    host.settle(homeFor(pointed));
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const target = pointed?.isConnected ? shownFor(pointed).getBoundingClientRect() : undefined;
    const isShown = target !== undefined && target.width > 0;
    frame.hidden = !isShown;
    if (isShown) Object.assign(frame.style, outlined(target));
    const card = stage.querySelector<HTMLElement>('.walk');
    if (!card) return;
    host.stage.classList.toggle('narrow', isNarrow(viewport));
    const natural = { width: card.offsetWidth, height: naturalHeight(card) };
    const box = placeCard(viewport, natural, isShown ? target : undefined);
    Object.assign(card.style, inPixels({ left: box.left, top: box.top, maxHeight: box.height }));
    if (!isHit(card, box.left + box.width / 2, box.top + 8) && left-- > 0) raise();
  }

  /** Above what the page opened since. */
  function raise(): void {
    host.element.hidePopover();
    host.element.showPopover();
  }

  function follow(): void {
    place();
    asked = requestAnimationFrame(follow);
  }

  function close(): void {
    isClosed = true;
    cancelAnimationFrame(asked);
    stopShortcut();
    stopKeys();
    stay.stop();
    render(null, stage);
    host.remove();
  }

  const stopShortcut = hearShortcut(enter);
  show();
  follow();
  // Who was led here goes on reading here, unless they have begun to use the page.
  if (document.activeElement === document.body) enter();
  return { show, close };
}

/** What is outside a modal dialog can be neither pressed nor focused. */
function homeFor(target: HTMLElement | undefined): Element {
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  if (modal && !(target && modal.contains(target))) return modal;
  return target?.isConnected ? homeOf(target) : document.body;
}

function outlined({ left, top, width, height }: DOMRect): Partial<CSSStyleDeclaration> {
  return inPixels({
    left: left - gap,
    top: top - gap,
    width: width + 2 * gap,
    height: height + 2 * gap,
  });
}

function inPixels(values: Record<string, number>): Partial<CSSStyleDeclaration> {
  const entries = Object.entries(values).map(([name, value]) => [name, `${Math.round(value)}px`]);
  return Object.fromEntries(entries);
}

function naturalHeight(card: HTMLElement): number {
  const body = card.querySelector('.walk-body');
  return card.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0);
}
