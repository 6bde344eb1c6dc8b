import { h } from './element.ts';
import { adoptEmberStyle } from './style.ts';

/** Where the older app paints: an open shadow root, made once its hidden iframe has loaded. */
export async function openOutlet(): Promise<ShadowRoot> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  const host = document.querySelector('#interop-outlet');
  if (!host) throw new Error('The page has no #interop-outlet');
  const shadow = host.attachShadow({ mode: 'open' });
  adoptEmberStyle(shadow);
  shadow.append(
    h('div', { id: 'interop-outlet-main' }),
    h('div', { id: 'artdeco-modal-outlet' }),
    h('div', { id: 'hue-web-modal-outlet' }),
    h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' }),
  );
  return shadow;
}
