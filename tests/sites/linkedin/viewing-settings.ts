import './trusted-types.ts';
import './linkedin.css';
import { h } from './ember/element.ts';
import { adoptEmberStyle } from './ember/style.ts';

const key = 'discloseAsProfileViewer';
const choices = [
  ['DISCLOSE_FULL', 'Your name and headline'],
  ['DISCLOSE_ANONYMOUS', 'Private profile characteristics'],
  ['HIDE', 'Private mode'],
] as const;

/** The state is the query's, `?value=HIDE`; like the real page, a click saves it at once. */
const state = new URL(location.href).searchParams.get('value') ?? 'DISCLOSE_FULL';

function row([value, label]: (typeof choices)[number]): HTMLElement {
  const id = `${key}__${value}`;
  const radio = h('input', { type: 'radio', id, name: key, value, checked: value === state });
  radio.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set('value', value);
    history.replaceState({}, '', address);
  });
  return h('li', {}, radio, h('label', { for: id }, label));
}

adoptEmberStyle(document);
const main = h('main', { class: 'settings' }, h('h1', {}, 'Profile viewing options'));
document.querySelector('.application-outlet')?.append(main);
// The page is there before what it is about: the choices come from the server.
setTimeout(() => {
  main.append(
    h('p', {}, 'Select what others see when you have viewed their profile'),
    h('form', {}, h('ul', { class: 'settings-list' }, ...choices.map(row))),
  );
}, 400);
