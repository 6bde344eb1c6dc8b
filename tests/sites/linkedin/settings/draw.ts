import type { PracticeControl } from '../../settings/practice.ts';
import type { Scene } from '../../settings/scene.ts';
import { h } from '../ember/element.ts';
import { viewingIds } from './pages.ts';

/** LinkedIn's controls: inputs named by the setting, or buttons that say their state. */

export function drawControl(scene: Scene, control: PracticeControl): Node {
  const draw = { switch: toggle, switches, radios, row, intro, 'public-profile': publicProfile }[
    control.kind
  ];
  if (!draw) throw new Error(`LinkedIn draws no ${control.kind}`);
  return draw(scene, control);
}

function toggle(scene: Scene, control: PracticeControl): Node {
  return toggleRow(
    scene,
    scene.say(control.name),
    control.key ?? '',
    scene.valueOf(control) === 'on',
  );
}

function toggleRow({ layout }: Scene, name: string, key: string, isOn: boolean): Node {
  if (layout === 'buttons')
    return h(
      'div',
      {},
      h('span', {}, name),
      h('button', { type: 'button', 'aria-pressed': String(isOn), 'aria-label': name }, '◐'),
    );
  const input = h('input', {
    type: 'checkbox',
    role: 'switch',
    'aria-labelledby': key,
    checked: isOn,
    style: 'opacity: 0',
  });
  return h('div', {}, h('span', { id: key }, name), h('div', {}, input, '◐'));
}

function switches(scene: Scene, control: PracticeControl): Node {
  const name = scene.say(control.name);
  const isOn = scene.valueOf(control) === 'on';
  return h(
    'div',
    {},
    toggleRow(scene, `${name} 1`, 'messages1', false),
    toggleRow(scene, `${name} 2`, 'messages2', isOn),
  );
}

function publicProfile(scene: Scene, control: PracticeControl): Node {
  const value = scene.valueOf(control);
  const whole = toggleRow(scene, scene.say(control.name), 'publicVisibility', value !== 'off');
  if (value === 'off') return whole;
  const parts = [
    toggleRow(scene, scene.say(['Headline', 'Schlagzeile']), 'headline', true),
    toggleRow(
      scene,
      scene.say(['Current experience', 'Berufserfahrung']),
      'experience',
      value === 'public',
    ),
    toggleRow(scene, scene.say(['Education', 'Ausbildung']), 'education', false),
  ];
  return h('div', {}, whole, ...parts);
}

/** In the layout without ids only the order says which is which. */
function radios(scene: Scene, control: PracticeControl): Node {
  const rows = control.values.map((value, index) => {
    const words = control.shows?.[value];
    const id = scene.layout === 'buttons' ? `r${index}` : `${control.key}__${viewingIds[index]}`;
    const radio = h('input', {
      type: 'radio',
      id,
      name: control.key ?? '',
      checked: value === scene.valueOf(control),
    });
    return h('li', {}, radio, h('label', { for: id }, words ? scene.say(words) : ''));
  });
  return h('form', {}, h('ul', {}, ...rows));
}

function row(scene: Scene, control: PracticeControl): Node {
  const words = control.shows?.[scene.valueOf(control)];
  const value = h(
    'span',
    { 'data-test-category-item-sneakpeek': true },
    words ? scene.say(words) : '',
  );
  const name = h('span', {}, scene.say(control.name));
  const link = h('a', { href: '/mypreferences/d/' });
  link.append(
    ...(scene.layout === 'buttons' ? [h('div', {}, name), h('div', {}, value)] : [name, value]),
  );
  return h('li', {}, link);
}

/** The newer build edits the headline in a plain editable, the older one in a text box. */
function intro(scene: Scene, control: PracticeControl): Node {
  const words = control.shows?.[scene.valueOf(control)];
  const text = words ? scene.say(words) : '';
  const name = h('input', { name: 'firstName' });
  name.value = 'Priya';
  const box = h('textarea', { id: 'profileEditFormElement-TOP-CARD-headline' });
  box.value = text;
  const editable = h(
    'div',
    { contenteditable: 'true', role: 'textbox', 'aria-label': scene.say(control.name) },
    text,
  );
  return h('form', {}, name, scene.layout === 'buttons' ? box : editable);
}
