import './trusted-types.ts';
import './linkedin.css';
import { report } from '../report.ts';
import { h } from './ember/element.ts';
import { adoptEmberStyle } from './ember/style.ts';

const prefix = 'text-form-component-profileEditFormElement-TOP-CARD-profile-ACoAAA0001';

/** "Edit intro" as the classic app has it: a dialog of fields whose ids end in what they are. */
adoptEmberStyle(document);
const firstName = h('input', {
  type: 'text',
  id: `single-line-${prefix}-firstName`,
  value: 'Priya',
});
const headline = h('textarea', { id: `gai-${prefix}-headline`, rows: '2' });
const save = h(
  'button',
  {
    type: 'button',
    class: 'artdeco-button artdeco-button--primary',
    'data-view-name': 'profile-form-save',
  },
  'Save',
);
const modal = h(
  'div',
  { class: 'artdeco-modal', role: 'dialog', 'aria-labelledby': 'profile-edit-form' },
  h('h2', { id: 'profile-edit-form' }, 'Edit intro'),
  h('form', {}, h('label', {}, 'First name', firstName), h('label', {}, 'Headline', headline)),
  save,
);
save.addEventListener('click', () => report({ surface: 'profile', text: headline.value }));
document
  .querySelector('#artdeco-modal-outlet')
  ?.append(h('div', { class: 'artdeco-modal-overlay' }, modal));
