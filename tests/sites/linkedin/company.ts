import './trusted-types.ts';
import './linkedin.css';
import { h } from './ember/element.ts';
import { openShareModal } from './ember/share-modal.ts';
import { adoptEmberStyle } from './ember/style.ts';
import { school } from './people.ts';

adoptEmberStyle(document);
const start = h('button', { type: 'button', class: 'artdeco-button' }, 'Start a post');
start.addEventListener('click', () => openShareModal(document, school.name));
document
  .querySelector('.application-outlet')
  ?.append(
    h(
      'main',
      { class: 'org-admin' },
      h('h1', {}, school.name),
      h('p', {}, 'Page posts · Published'),
      start,
    ),
  );
if (new URL(location.href).searchParams.get('share') === 'true') {
  openShareModal(document, school.name);
}
