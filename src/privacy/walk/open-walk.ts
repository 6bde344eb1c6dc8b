import { h, render } from 'preact';
import { request } from '../../browser/send.ts';
import controls from '../../ui/controls.css?inline';
import tokens from '../../ui/tokens.css?inline';
import type { News } from '../watch-page.ts';
import { Card, type Standing } from './card.tsx';
import { outline } from './outline.ts';
import type { WalkStop } from './stop.ts';
import styles from './walk.css?inline';

/** The card of a walk on this page. */
export interface OpenWalk {
  hear(news: News): void;
  close(): void;
}

/** Shows the card, out of the page's reach, and points out the setting as soon as it is read. */
export function openWalk(stop: WalkStop): OpenWalk {
  const { element, stage, frame } = makeHost();
  let release: (() => void) | undefined;
  let pointed: HTMLElement | undefined;

  function draw(standing: Standing): void {
    const onMove = (at: number | null) => {
      if (at === null) close();
      request('walkTo', { at }).catch(() => undefined);
    };
    const onDone = () => void request('walkDone', {}).catch(() => undefined);
    render(h(Card, { stop, standing, onMove, onDone }), stage);
  }

  function pointOut(target: HTMLElement | undefined): void {
    if (pointed === target) return;
    release?.();
    pointed = target;
    release = target && outline(frame, target);
  }

  function close(): void {
    release?.();
    render(null, stage);
    element.remove();
  }

  draw({ kind: 'looking' });
  document.documentElement.append(element);
  return {
    hear(news) {
      if (news.item !== stop.item.id) return;
      pointOut(news.control?.element);
      draw(standingOf(news));
    },
    close,
  };
}

function standingOf({ control, isOutdated }: News): Standing {
  if (control) return { kind: 'seen', control };
  return { kind: isOutdated ? 'unsaved' : 'missing' };
}

function makeHost() {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + controls + styles);
  root.adoptedStyleSheets = [sheet];
  element.style.cssText = 'position: fixed; z-index: 2147483647;';
  const stage = document.createElement('div');
  stage.className = 'second-look';
  stage.lang = 'en-GB';
  const frame = document.createElement('div');
  frame.className = 'second-look walk-outline';
  frame.hidden = true;
  root.append(frame, stage);
  return { element, stage, frame };
}
