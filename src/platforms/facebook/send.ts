import { isChoosing, isEnter, sends } from '../composer.ts';
import { all, closestAcross, isShown, labelOf } from '../dom.ts';
import type { Composer, SendControl } from '../platform.ts';
import { commentSendLabels, marks, nextLabels, sendLabels } from './marks.ts';
import { scopeOf, screenOf } from './screen.ts';

/** The controls that would publish now, or lead to the screen that does. */
export function sendControlsOf(composer: Composer): SendControl[] {
  if (composer.surface === 'message') return [];
  return composer.surface === 'comment' ? commentControls(composer) : postControls(composer);
}

/** Enter sends a comment; in a post it is a new line. */
export function sendsByKey(event: KeyboardEvent, { surface, editor }: Composer): boolean {
  return surface === 'comment' && isEnter(event) && !isChoosing(editor);
}

function commentControls({ editor }: Composer): SendControl[] {
  const scope = scopeOf(editor, 'comment');
  const marked = all(scope, marks.commentSubmit).flatMap((wrap) => all(wrap, marks.button));
  if (marked.length > 0) return sends(marked);
  return sends([...buttonsNamed(scope, commentSendLabels), ...all(scope, marks.submit)]);
}

function postControls(composer: Composer): SendControl[] {
  const screen = screenOf(composer);
  if (!screen) return [];
  const submits = sends(all(screen, marks.submit));
  const next = buttonsNamed(screen, nextLabels);
  const named: SendControl[] = [
    ...sends(buttonsNamed(screen, sendLabels)),
    ...next.map((element): SendControl => ({ element, step: 'next' })),
  ];
  return named.length > 0
    ? [...named, ...submits]
    : [...sends(unnamed(screen, composer)), ...submits];
}

function buttonsNamed(scope: Element, names: readonly string[]): HTMLElement[] {
  return all(scope, marks.button).filter(
    (button) => names.includes(labelOf(button).toLowerCase()) && isShown(button),
  );
}

/**
 * In a language we have no labels for: the last button of the post's form, or of the screen after it.
 * A screen of choices (the audience picker) publishes nothing.
 */
function unnamed(screen: HTMLElement, { editor, scope }: Composer): HTMLElement[] {
  const form = editor.isConnected ? closestAcross(editor, marks.postForm) : screen;
  if (!form || screen !== scope || all(screen, marks.radio).some(isShown)) return [];
  return all(form, marks.button).filter(isShown).slice(-1);
}
