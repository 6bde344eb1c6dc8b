import './trusted-types.ts';
import './linkedin.css';
import { h } from './ember/element.ts';
import { messageThread } from './ember/messages.ts';
import { adoptEmberStyle } from './ember/style.ts';

/** A conversation on the messages page: drawn in the page, or in the older app's frame when that is the one seen. */
adoptEmberStyle(document);
const inFrame = new URL(location.href).searchParams.get('variant') === 'frame';
const frame = {
  'data-testid': 'interop-iframe-shown',
  title: 'Messaging',
  src: '/messaging/thread/2/',
  style: 'width: 640px; height: 480px',
};
document
  .querySelector('.application-outlet')
  ?.append(h('main', { class: 'org-admin' }, inFrame ? h('iframe', frame) : messageThread()));
