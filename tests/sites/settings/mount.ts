import { h } from '../linkedin/ember/element.ts';
import type { Scene } from './scene.ts';

/** What a site's settings pages are drawn with. */
export interface Drawing {
  scene: Scene;
  /** The whole page around `content`. */
  frame(content: Node[]): Node;
  /** The page's own controls, as they are once the server has answered. */
  controls(): Node[];
  /** What is there before. */
  waiting(): Node[];
  /** Where the site's settings begin. */
  home: string;
  /** Tells the page's scripts who is signed in. */
  signIn(): void;
  /** Draws the page that the address leads to now. */
  redraw(): void;
}

const late = 5_000;
/** How long a page stands before it leads on. */
const visit = 3_000;
/** Controls come from the server: never at once. */
const soon = 150;

/** Draws a settings page into `root`, with the trouble its address asks for. */
export function mountSettings(root: Element, drawing: Drawing): void {
  const { scene, frame, controls, waiting, home, signIn, redraw } = drawing;
  document.documentElement.lang = scene.lang;
  if (scene.trouble === 'moved') {
    location.replace(home);
    return;
  }
  if (scene.trouble === 'signed-out') {
    root.append(passwordForm('Log in'));
    return;
  }
  signIn();
  if (scene.trouble === 'password') {
    root.append(frame([passwordForm('Please enter your password again')]));
    return;
  }
  const place = h('div', {}, ...waiting());
  root.append(frame([place]));
  setTimeout(() => place.replaceChildren(...controls()), scene.trouble === 'late' ? late : soon);
  const { next } = scene;
  if (next) setTimeout(() => history.pushState(null, '', next), visit);
  if (next) setTimeout(redraw, visit + late);
}

function passwordForm(title: string): Node {
  return h(
    'form',
    {},
    h('h1', {}, title),
    h('input', { type: 'text', name: 'user', 'aria-label': 'Name' }),
    h('input', { type: 'password', name: 'pass', 'aria-label': 'Password' }),
    h('button', { type: 'button' }, 'Continue'),
  );
}
