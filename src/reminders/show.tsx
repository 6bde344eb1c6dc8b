import { render } from 'preact';
import { frameLink } from '../browser/frame-link.ts';
import { request } from '../browser/send.ts';
import { homeOf } from '../overlay/home.ts';
import { createHost } from '../overlay/host.ts';
import { keepKeys } from '../overlay/keys.ts';
import { settles } from '../overlay/live-region.ts';
import { hearShortcut } from '../overlay/shortcut.ts';
import { all, editors, isShown } from '../platforms/dom.ts';
import type { ReminderKind } from '../policy/vocabulary.ts';
import { t } from '../ui/text.ts';
import styles from './line.css?inline';
import { Line } from './line.tsx';
import { freeCorner } from './place.ts';

/** Everything that is written in, and every dialog, with the forms and dialogs around them. */
const inUse = `${editors}, dialog[open], [role="dialog"], form:has(textarea)`;

/** What tells that a composer may have come, moved or grown; composers take focus when they open. */
const moves = ['focusin', 'input', 'scroll', 'resize'] as const;

/** Shows a reminder in a free corner until it is taken away. Gives whether there was room for it. */
export function showReminder(kind: ReminderKind): boolean {
  const host = createHost(styles, () => undefined);
  host.stage.classList.add('reminder');
  const link = frameLink();
  const end = () => {
    for (const type of moves) removeEventListener(type, place, true);
    for (const stop of stops) stop();
    clearTimeout(spoken);
    render(null, host.stage);
    host.remove();
    link.endReminder = undefined;
  };
  const enter = () => host.stage.querySelector('button')?.focus({ preventScroll: true });
  const stops = [keepKeys(host, { onEscape: end, onLeave: () => undefined }), hearShortcut(enter)];
  link.endReminder?.();
  link.endReminder = end;
  const onCheck = () => {
    request('openCheckup', {}).catch(() => undefined);
    end();
  };
  const draw = (said: string) =>
    render(<Line kind={kind} said={said} onDone={end} onCheck={onCheck} />, host.stage);
  draw('');
  const spoken = setTimeout(() => draw(t('panel.say.go', t(`remind.${kind}`))), settles);
  host.settle(homeOf(document.body));
  const line = host.stage.querySelector<HTMLElement>('.line');

  /** Out of sight for as long as there is no free corner. */
  function place(): boolean {
    host.stage.hidden = false;
    const corner = line && cornerFor(line);
    host.stage.hidden = !corner;
    if (corner) Object.assign(line.style, { left: `${corner.left}px`, top: `${corner.top}px` });
    return corner !== undefined && corner !== null;
  }
  for (const type of moves) addEventListener(type, place, true);
  if (place()) return true;
  end();
  return false;
}

function cornerFor(line: HTMLElement) {
  // What is outside a modal dialog can be neither pressed nor read.
  if (document.querySelector(':modal')) return undefined;
  const viewport = { width: innerWidth, height: innerHeight };
  const writing = all(document, inUse).filter(isShown);
  const boxes = writing.map((element) => element.getBoundingClientRect());
  return freeCorner(viewport, line.getBoundingClientRect(), boxes);
}
