import { h } from '../../linkedin/ember/element.ts';
import { mountSettings } from '../../settings/mount.ts';
import { type Scene, sceneAt } from '../../settings/scene.ts';
import { drawControl } from './draw.ts';
import { twitterPractice } from './pages.ts';

/** Draws the settings page of this address. */
export function draw(root: Element): void {
  const scene = sceneAt(twitterPractice, new URL(location.href));
  mountSettings(root, {
    scene,
    redraw() {
      root.replaceChildren();
      draw(root);
    },
    frame: (content) => frame(scene, content),
    controls: () => scene.controls.map((control) => drawControl(scene, control)),
    waiting: () => [h('div', { role: 'progressbar', 'aria-label': 'Loading' })],
    home: '/settings/privacy_and_safety',
    signIn: () => {
      // biome-ignore lint/suspicious/noDocumentCookie: the site's own way, which readers look for.
      document.cookie = 'twid=u%3D1001; path=/';
    },
  });
}

function frame(scene: Scene, content: Node[]): Node {
  const title = h('h2', { class: 'title' }, scene.say(scene.page.title));
  const side = h(
    'header',
    { role: 'banner' },
    h('a', { href: '/jobarnes_ta', 'data-testid': 'AppTabBar_Profile_Link' }, 'Profile'),
  );
  const column = h('div', { 'data-testid': 'primaryColumn' });
  if (scene.layout === 'column-2025') column.append(title, ...content);
  else
    column.append(
      h(
        'section',
        { 'aria-label': scene.say(['Section navigation', 'Navegação']) },
        h('h2', {}, '⚙'),
      ),
      h('section', { 'aria-label': scene.say(['Section details', 'Detalhes']) }, title, ...content),
    );
  return h('div', { class: 'page' }, side, h('main', { role: 'main' }, column));
}
