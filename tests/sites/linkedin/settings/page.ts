import { mountSettings } from '../../settings/mount.ts';
import { type Scene, sceneAt } from '../../settings/scene.ts';
import { h } from '../ember/element.ts';
import { drawControl } from './draw.ts';
import { linkedinPractice } from './pages.ts';

/** Draws the settings page of this address. */
export function draw(root: Element): void {
  const scene = sceneAt(linkedinPractice, new URL(location.href));
  mountSettings(root, {
    scene,
    redraw() {
      root.replaceChildren();
      draw(root);
    },
    frame: (content) => frame(scene, content),
    controls: () => scene.controls.map((control) => drawControl(scene, control)),
    waiting: () => [],
    home: '/mypreferences/d/',
    signIn: () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the site's own way, which readers look for.
      document.cookie = 'liap=true; path=/';
    },
  });
}

function frame(scene: Scene, content: Node[]): Node {
  const title = h('h1', {}, scene.say(scene.page.title));
  const own = h('a', { href: '/in/priya-nair-practice/' }, 'Me');
  return h('div', {}, h('header', {}, own), h('main', {}, title, ...content));
}
