import { type Box, isNarrow, panelBox, pillBox, type Scene, sheetBox } from './layout.ts';

/** Moves pill and panel to where they belong beside the composer. */
export function arrange(stage: HTMLElement, editor: Element, scope: Element): void {
  const pill = stage.querySelector<HTMLElement>('.pill');
  if (!pill) return;
  const panel = stage.querySelector<HTMLElement>('.panel');
  const scene = sceneOf(editor, scope);
  const narrow = isNarrow(scene.viewport);
  stage.classList.toggle('narrow', narrow);

  const sheet = panel && narrow ? sheetBox(scene.viewport, naturalSize(panel)) : undefined;
  const pillAt = pillBox(scene, pill.getBoundingClientRect(), sheet);
  move(pill, pillAt);
  if (!panel) return;
  const panelAt = sheet ?? panelBox(scene, naturalSize(panel), pillAt);
  move(panel, panelAt);
  panel.style.maxHeight = `${panelAt.height}px`;
}

function sceneOf(editor: Element, scope: Element): Scene {
  const { clientWidth } = document.documentElement;
  const viewport = { width: clientWidth, height: innerHeight };
  return { viewport, scope: scope.getBoundingClientRect(), editor: editor.getBoundingClientRect() };
}

/** The panel's size if nothing in it had to scroll; measured so that its scroll position stays. */
function naturalSize(panel: HTMLElement): { width: number; height: number } {
  const body = panel.querySelector('.panel-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  return { width: panel.offsetWidth, height: panel.offsetHeight + hidden };
}

function move(element: HTMLElement, { left, top }: Box): void {
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
}
