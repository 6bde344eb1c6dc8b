import controls from '../ui/controls.css?inline';
import tokens from '../ui/tokens.css?inline';
import shell from './host.css?inline';

/** The element in the page that holds what we show out of the page's reach. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** What is drawn goes in here. */
  stage: HTMLElement;
  /** Moves it into `home`, above everything else, if it is not there. */
  settle(home: Element): void;
  remove(): void;
}

/** A page that fights over the host wins after this many rounds: a page must never hang. */
const mostRounds = 40;

/** Events that must not look to the page like presses outside its dialogs, or typing. */
const kept = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'input', 'beforeinput', 'copy'],
];

/**
 * @param styles of what is drawn in it; may use the tokens and the controls.
 * @param onTaken called when the page has moved it or changed what it is.
 */
export function createHost(styles: string, onTaken: () => void): Host {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  dress(root, tokens + controls + shell + styles);
  const stage = document.createElement('div');
  stage.className = 'second-look';
  // Whatever language the page is in, these are the words of ours.
  stage.lang = 'en-GB';
  stage.dir = 'ltr';
  root.append(stage);
  stage.addEventListener('mousedown', keepFocus);
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation());

  let rounds = 0;
  const watcher = new MutationObserver(() => {
    if (isIntact(element) || rounds++ > mostRounds) return;
    restore(element);
    onTaken();
  });

  return {
    element,
    root,
    stage,
    settle(home) {
      if (element.parentNode !== home) {
        home.append(element);
        watcher.disconnect();
        watcher.observe(home, { childList: true });
        watcher.observe(element, { attributes: true });
      }
      if (element.isConnected && !element.matches(':popover-open')) element.showPopover();
    },
    remove() {
      watcher.disconnect();
      element.remove();
    },
  };
}

/**
 * An adopted sheet outlives a page moving its dialogs about, which a page's security policy may not
 * allow a `<style>`; a browser that refuses us the sheet still takes the element.
 */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** The caret stays in the editor when something here is pressed that needs no focus. */
function keepFocus(event: Event): void {
  const { target } = event;
  if (target instanceof Element && !target.closest('a, label')) event.preventDefault();
}

function isIntact(element: HTMLElement): boolean {
  return element.isConnected && element.getAttributeNames().join() === 'popover';
}

/** Pages mark what is beside their dialogs `inert` or `aria-hidden`, and hide what they do not know. */
function restore(element: HTMLElement): void {
  for (const name of element.getAttributeNames())
    if (name !== 'popover') element.removeAttribute(name);
  if (element.getAttribute('popover') !== 'manual') element.popover = 'manual';
}
