import { ancestorsAcross } from '../../src/platforms/dom.ts';

/** Fills the test page; `<template shadowrootmode>` becomes an open shadow root on its parent. */
export function openPage(html: string, url = 'https://example.org/'): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode]',
  )) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content.cloneNode(true));
    template.remove();
  }
}

/** The page and every open shadow root in it. */
function roots(): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const root of found)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
  return found;
}

export function findAll(selector: string): HTMLElement[] {
  return roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
}

export function find(selector: string): HTMLElement {
  const [found] = findAll(selector);
  if (!found) throw new Error(`Nothing on the test page matches ${selector}`);
  return found;
}

/** What `composedPath()` gives for an event at this element. */
export function pathTo(element: Element): EventTarget[] {
  return [...ancestorsAcross(element), document, window];
}

export function key(name: string, options: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, ...options });
}
