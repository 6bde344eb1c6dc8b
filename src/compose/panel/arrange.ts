import { type Box, isNarrow, type Size } from '../../overlay/box.ts';
import { panelBox, panelWidth, pillBox, type Scene } from './layout.ts';

/** Without a scroll bar's width. */
export function viewportSize(): Size {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}

/**
 * Moves pill and panel to where they belong beside the composer. All is measured before anything is
 * moved: the browser would have to lay out the page once more in between.
 */
export function arrange(stage: HTMLElement, editor: Element, scope: Element): void {
  const pill = stage.querySelector<HTMLElement>('.pill');
  if (!pill) return;
  const panel = stage.querySelector<HTMLElement>('.panel');
  const scene = sceneOf(editor, scope);
  stage.classList.toggle('narrow', isNarrow(scene.viewport));

  if (panel) panel.style.width = `${panelWidth(scene)}px`;
  const pillAt = pillBox(scene, sizeOf(pill));
  const panelAt = panel && panelBox(scene, naturalSize(panel), pillAt);
  move(pill, pillAt);
  if (!panel || !panelAt) return;
  move(panel, panelAt);
  panel.style.maxHeight = `${panelAt.height}px`;
}

function sceneOf(editor: Element, scope: Element): Scene {
  const viewport = viewportSize();
  return {
    viewport,
    scope: scope.getBoundingClientRect(),
    editor: editor.getBoundingClientRect(),
    isMirrored: scope.matches(':dir(rtl)'),
  };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}

/** The panel's size if nothing in it had to scroll; measured so that its scroll position stays. */
function naturalSize(panel: HTMLElement): Size {
  const body = panel.querySelector('.panel-body');
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  const { width, height } = sizeOf(panel);
  return { width, height: height + hidden };
}

function move(element: HTMLElement, { left, top }: Box): void {
  element.style.left = `${Math.round(left)}px`;
  element.style.top = `${Math.round(top)}px`;
}
