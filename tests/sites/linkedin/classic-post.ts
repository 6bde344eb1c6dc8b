import './trusted-types.ts';
import './linkedin.css';
import { addCommentBox } from './ember/comment-box.ts';
import { h } from './ember/element.ts';
import { adoptEmberStyle } from './ember/style.ts';
import { contacts } from './people.ts';

/** A post on a page of its own, as the classic app draws it: article, comments, and a box for each. */
adoptEmberStyle(document);
const reply = h(
  'button',
  { type: 'button', class: 'artdeco-button', 'aria-label': 'Reply' },
  'Reply',
);
const comment = h(
  'article',
  { class: 'comments-comment-entity' },
  h('strong', {}, contacts[0]?.name ?? ''),
  h('p', {}, 'See you there!'),
  reply,
);
const article = h(
  'article',
  { class: 'feed-shared-update-v2', 'data-urn': 'urn:li:activity:1' },
  h('h2', {}, contacts[2]?.name ?? ''),
  h('p', {}, 'We are looking for two new governors.'),
);
document.querySelector('.application-outlet')?.append(h('main', { class: 'org-admin' }, article));
addCommentBox(article, 'comment');
article.append(comment);
reply.addEventListener('click', () => addCommentBox(comment, 'reply'), { once: true });
