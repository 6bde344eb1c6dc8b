import { h } from '../../linkedin/ember/element.ts';
import type { PracticeControl } from '../../settings/practice.ts';
import type { Scene } from '../../settings/scene.ts';

/** X's controls, as its own program draws them: boxes without name, test id or `aria-checked`. */

let boxes = 0;

export function drawControl(scene: Scene, control: PracticeControl): Node {
  const draw = { box, pivot, tagging, select, radios, group, field, shown }[control.kind];
  if (!draw) throw new Error(`X draws no ${control.kind}`);
  return draw(scene, control);
}

function box(scene: Scene, control: PracticeControl): Node {
  return boxRow(scene, scene.say(control.name), scene.valueOf(control) === 'on');
}

/** In the newer pages the site draws its own tick over an input that cannot be seen. */
function boxRow({ layout }: Scene, text: string, checked: boolean, role?: string): Node {
  boxes += 1;
  const help = `CHECKBOX_${boxes}_LABEL`;
  const isDrawn = layout !== 'column-2025';
  const input = h('input', {
    type: 'checkbox',
    'aria-describedby': help,
    checked,
    ...(role && { role }),
    ...(isDrawn && { style: 'opacity: 0' }),
  });
  return h(
    'div',
    { class: 'setting' },
    h('label', { class: 'between' }, h('span', {}, text), input),
    h('div', { id: help, class: 'dim small' }, '…'),
  );
}

function pivot(scene: Scene, control: PracticeControl): Node {
  const words = control.shows?.[scene.valueOf(control)];
  return h(
    'a',
    { href: `/settings/${control.key}`, 'data-testid': 'pivot', class: 'setting pivot' },
    h('span', {}, scene.say(control.name)),
    h('span', { 'data-testid': 'pivot-description' }, words ? scene.say(words) : ''),
  );
}

/** A switch and, while it is on, two radios. */
function tagging(scene: Scene, control: PracticeControl): Node {
  const value = scene.valueOf(control);
  const row = boxRow(scene, scene.say(control.name), value !== 'off', 'switch');
  if (value === 'off') return row;
  const open = { ...control, values: control.values.filter((one) => one !== 'off') };
  return h('div', {}, row, radios(scene, open));
}

function radios(scene: Scene, control: PracticeControl): Node {
  const key = control.key ?? '';
  const group = h('div', { role: 'radiogroup', 'data-testid': `radioGroup${key}` });
  for (const [index, value] of control.values.entries()) {
    const words = control.shows?.[value];
    const input = h('input', {
      type: 'radio',
      name: key,
      'aria-posinset': `${index + 1}`,
      'aria-setsize': `${control.values.length}`,
      checked: value === scene.valueOf(control),
    });
    group.append(h('label', {}, h('span', {}, words ? scene.say(words) : ''), input));
  }
  return group;
}

const circles: Record<string, [stored: string, english: string, other: string]> = {
  public: ['public', 'Public', 'Público'],
  followers: ['followers', 'Your followers', 'Seus seguidores'],
  'people-you-follow': ['following', 'People you follow', 'Quem você segue'],
  'each-other': ['mutual', 'You follow each other', 'Vocês se seguem'],
  'only-me': ['self', 'Only you', 'Só você'],
};

function select(scene: Scene, control: PracticeControl): Node {
  const list = h('select', {
    'data-testid': control.key ?? '',
    'aria-label': scene.say(control.name),
  });
  for (const value of control.values) {
    const [stored = '', english = '', other = ''] = circles[value] ?? [];
    list.append(h('option', { value: stored }, scene.say([english, other])));
  }
  list.selectedIndex = control.values.indexOf(scene.valueOf(control));
  return list;
}

function group(scene: Scene, control: PracticeControl): Node {
  const isOn = scene.valueOf(control) === 'on';
  const name = scene.say(control.name);
  return h(
    'div',
    { 'data-testid': control.key ?? '' },
    boxRow(scene, name, isOn),
    boxRow(scene, `${name} 2`, false),
  );
}

/** The name is followed by the handle. */
function shown(scene: Scene, control: PracticeControl): Node {
  const words = control.shows?.[scene.valueOf(control)];
  const text = h('span', {}, words ? scene.say(words) : '');
  const handle = control.key === 'UserName' ? [h('span', {}, '@jobarnes_ta')] : [];
  return h('div', { 'data-testid': control.key ?? '' }, text, ...handle);
}

/** A field of the profile editor, filled with what is saved. */
function field(scene: Scene, control: PracticeControl): Node {
  const words = control.shows?.[scene.valueOf(control)];
  const name = control.key ?? '';
  const box = name === 'description' ? h('textarea', { name }) : h('input', { name });
  box.value = words ? scene.say(words) : '';
  return h('label', {}, h('span', {}, scene.say(control.name)), box);
}
