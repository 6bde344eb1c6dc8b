import { h } from '../../linkedin/ember/element.ts';
import type { PracticeControl, Words } from '../../settings/practice.ts';
import type { Scene } from '../../settings/scene.ts';

/** Facebook's rows: a title, a description, and a button or switch that shows the state. */

export function drawControl(scene: Scene, control: PracticeControl): Node {
  if (control.kind === 'entry') return entry(scene, control);
  if (scene.layout === 'dialogs' && control.kind !== 'action') return closedRow(scene, control);
  const draw = { audience, switch: toggle, action }[control.kind];
  if (!draw) throw new Error(`Facebook draws no ${control.kind}`);
  const title = scene.say(control.name);
  return row(scene, title, ...draw(scene, control));
}

function row({ layout }: Scene, title: string, ...controls: Node[]): Node {
  const text = h('span', { dir: 'auto' }, title);
  if (layout === 'rows-2022')
    return h('div', {}, h('div', {}, text), h('div', {}, h('div', {}, ...controls)));
  const more = h('span', { dir: 'auto' }, '…');
  return h('div', {}, h('div', {}, h('div', {}, text), h('div', {}, more)), ...controls);
}

/** What the button shows, and what its accessible name says: the two differ. */
const words: Record<string, { shown: Words; spoken: Words }> = {
  public: both('Public', 'Công khai'),
  everyone: both('Everyone', 'Mọi người'),
  friends: { shown: ['Friends', 'Bạn bè'], spoken: ['Your friends', 'Bạn bè của bạn'] },
  'friends-of-friends': {
    shown: ['Friends of friends', 'Bạn của bạn bè'],
    spoken: ['Your friends of friends', 'Bạn của bạn bè'],
  },
  'friends-except': both('Friends except: Sam Lee', 'Bạn bè ngoại trừ: Sam Lee'),
  'specific-friends': both('Specific friends', 'Bạn bè cụ thể'),
  'only-me': both('Only me', 'Chỉ mình tôi'),
  custom: both('Custom', 'Tùy chỉnh'),
};

function both(english: string, other: string): { shown: Words; spoken: Words } {
  return { shown: [english, other], spoken: [english, other] };
}

function audience(scene: Scene, control: PracticeControl): Node[] {
  const chosen = words[scene.valueOf(control)];
  if (!chosen) throw new Error(`no words for ${scene.valueOf(control)}`);
  const shown = scene.say(chosen.shown);
  const spoken = scene.say([
    `Edit privacy. Sharing with ${chosen.spoken[0]}. `,
    `Chỉnh sửa quyền riêng tư. Chia sẻ với ${chosen.spoken[1]}. `,
  ]);
  const label =
    scene.layout === 'rows-2022' ? scene.say(['Audience selector', 'Chọn đối tượng']) : spoken;
  // A twin kept for measuring says something else.
  const twin = h(
    'div',
    { 'aria-hidden': 'true', style: 'position: absolute; opacity: 0' },
    h('div', {
      role: 'button',
      tabindex: '-1',
      'aria-label': 'Edit privacy. Sharing with Only me. ',
    }),
  );
  const button = h(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': label },
    h('div', { 'aria-hidden': 'true' }, h('img', { alt: shown, width: '12', height: '12' })),
    h('span', {}, shown),
  );
  return scene.layout === 'rows-2026' ? [twin, button] : [button];
}

/** Newer pages draw their own switch over an input; older ones say it in words for screen readers alone. */
function toggle(scene: Scene, control: PracticeControl): Node[] {
  const isOn = scene.valueOf(control) === 'on';
  if (scene.layout === 'rows-2022')
    return [h('div', { role: 'switch', tabindex: '0', 'aria-checked': String(isOn) }, '◐')];
  return [
    h(
      'div',
      {},
      h('input', { type: 'checkbox', role: 'switch', checked: isOn, style: 'opacity: 0' }),
      '◐',
    ),
  ];
}

function action(): Node[] {
  return [h('div', { role: 'button', tabindex: '0' }, '›')];
}

/**
 * The row only leads to a dialog. It stands open here as a walk-through does: the radio that would
 * pass is picked already, and that is not what is stored.
 */
function closedRow(scene: Scene, control: PracticeControl): Node {
  const title = scene.say(control.name);
  const lead = h('div', { role: 'button', tabindex: '0' }, h('span', { dir: 'auto' }, title));
  const choice = h(
    'div',
    { role: 'radio', 'aria-checked': 'true', tabindex: '0' },
    scene.say(['Only me', 'Chỉ mình tôi']),
  );
  return h('div', {}, lead, h('div', { role: 'dialog', 'aria-label': title }, choice));
}

/** An entry of one's own About page; everybody else's lacks the button. */
function entry(scene: Scene, control: PracticeControl): Node {
  const words = control.shows?.[scene.valueOf(control)];
  const text = h('span', { dir: 'auto' }, words ? scene.say(words) : '');
  const label = scene.say([control.key ?? '', 'Chỉnh sửa nơi làm việc']);
  const edit = h('div', { role: 'button', tabindex: '0', 'aria-label': label }, '✎');
  return h('div', {}, h('h2', {}, h('span', { dir: 'auto' }, scene.say(control.name))), text, edit);
}
