import { render } from 'preact';
import { request } from '../browser/send.ts';
import { createHost } from '../compose/panel/host.ts';
import { all, isShown } from '../platforms/dom.ts';
import { editors } from '../platforms/editable.ts';
import type { ReminderKind } from '../policy/vocabulary.ts';
import css from './line.css?inline';
import { Line } from './line.tsx';
import { freeCorner } from './place.ts';

/** Everything that is written in, and every dialog, with the forms and dialogs around them. */
const inUse = `${editors}, dialog[open], [role="dialog"], form:has(textarea)`;

/** Shows a reminder in a free corner until it is taken away. Gives whether there was room for it. */
export function showReminder(kind: ReminderKind): boolean {
  // What is outside a modal dialog can be neither pressed nor read.
  if (document.querySelector(':modal')) return false;
  const host = createHost(() => undefined);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.root.adoptedStyleSheets.push(sheet);
  host.stage.classList.add('reminder');
  const onDone = () => host.remove();
  const onCheck = () => {
    request('openCheckup', {}).catch(() => undefined);
    onDone();
  };
  render(<Line kind={kind} onDone={onDone} onCheck={onCheck} />, host.stage);
  host.settle(document.body);
  const line = host.stage.querySelector<HTMLElement>('.line');
  const corner = line && cornerFor(line);
  if (!line || !corner) {
    host.remove();
    return false;
  }
  Object.assign(line.style, { left: `${corner.left}px`, top: `${corner.top}px` });
  return true;
}

function cornerFor(line: HTMLElement) {
  const viewport = { width: innerWidth, height: innerHeight };
  const writing = all(document, inUse).filter(isShown);
  const boxes = writing.map((element) => element.getBoundingClientRect());
  return freeCorner(viewport, line.getBoundingClientRect(), boxes);
}
