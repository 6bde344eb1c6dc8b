import { h } from '../../linkedin/ember/element.ts';
import { mountSettings } from '../../settings/mount.ts';
import { type Scene, sceneAt } from '../../settings/scene.ts';
import { drawControl } from './draw.ts';
import { facebookPractice } from './pages.ts';

/** Draws the settings page of this address. */
export function draw(root: Element): void {
  const scene = sceneAt(facebookPractice, new URL(location.href));
  mountSettings(root, {
    scene,
    redraw() {
      root.replaceChildren();
      draw(root);
    },
    frame: (content) => frame(scene, content),
    controls: () => scene.controls.map((control) => drawControl(scene, control)),
    waiting: () => [h('div', { 'aria-busy': 'true' }, 'Loading...')],
    home: '/settings/',
    signIn: () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the site's own way, which readers look for.
      document.cookie = 'c_user=100001; path=/';
    },
  });
}

function frame(scene: Scene, content: Node[]): Node {
  const title = h('h1', {}, h('span', { dir: 'auto' }, scene.say(scene.page.title)));
  return h('div', {}, h('div', { role: 'main' }, title, ...content));
}
