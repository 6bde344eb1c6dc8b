import { h } from './element.ts';

const choices: [id: string, label: string][] = [
  ['ANYONE', 'Anyone'],
  ['CONNECTIONS_ONLY', 'Connections only'],
  ['CONTAINER', 'Group'],
];

/** The one button with author and audience, and the list that takes the share box's place. */
export function createAudience(author: string) {
  let chosen = 'Anyone';
  let switched = (_choosing: boolean) => {};
  const subtitle = h('div', { class: 'artdeco-entity-lockup__subtitle' }, `Post to ${chosen}`);
  const button = h(
    'button',
    { type: 'button', class: 'share-unified-settings-entry-button' },
    h('div', { class: 'artdeco-entity-lockup__title' }, author),
    subtitle,
  );
  const done = h(
    'button',
    {
      type: 'button',
      class: 'share-box-footer__primary-btn artdeco-button artdeco-button--primary',
    },
    'Done',
  );
  const items = choices.map(([id, label]) => item(id, label));
  const list = { class: 'sharing-shared-generic-list', role: 'radiogroup' };
  const view = h('div', { class: 'share-box-settings', hidden: true }, h('ul', list, ...items));
  view.append(h('div', { class: 'share-box-footer' }, done));

  const choosing = (open: boolean) => {
    view.toggleAttribute('hidden', !open);
    switched(open);
  };
  button.addEventListener('click', () => choosing(true));
  view.addEventListener('click', (event) => {
    const radio = (event.target as Element).closest('[role="radio"]');
    if (!radio) return;
    for (const one of view.querySelectorAll('[role="radio"]')) {
      one.setAttribute('aria-checked', String(one === radio));
    }
  });
  done.addEventListener('click', () => {
    const picked = view.querySelector('[aria-checked="true"]')?.id;
    chosen = choices.find(([id]) => id === picked)?.[1] ?? chosen;
    subtitle.textContent = `Post to ${chosen}`;
    choosing(false);
  });
  return {
    button,
    view,
    chosen: () => chosen,
    onSwitch: (listener: (choosing: boolean) => void) => {
      switched = listener;
    },
  };
}

function item(id: string, label: string): HTMLElement {
  const name = h('span', { id: `sharing-shared-generic-list-radio-${id}` }, label);
  const attributes = {
    type: 'button',
    id,
    role: 'radio',
    class: 'sharing-shared-generic-list__item-button',
    'aria-checked': String(id === 'ANYONE'),
    'aria-labelledby': name.id,
  };
  return h('li', {}, h('button', attributes, name));
}
