import { frameLink } from '../browser/frame-link.ts';
import { listen } from '../browser/listening.ts';
import { ancestorsAcross } from '../platforms/dom.ts';
import type { IsRequest } from '../platforms/requests.ts';
import { takesText, textBeside } from '../platforms/takes-text.ts';
import { quietly } from './quietly.ts';

/**
 * `focusin` misses focus that moves inside one shadow root, hence keys, presses and input; the rest
 * of a press is listened to from the start because only the earliest listener can hold it.
 */
const heard = [
  ...(['focusin', 'input', 'compositionstart', 'compositionend', 'submit'] as const),
  ...(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const),
  ...(['touchstart', 'touchend', 'pointerover', 'keydown'] as const),
];

/** Before a press of Post, of a mouse or by keyboard, something comes near it. */
const comesNear = new Set(['pointerover', 'focusin']);

/**
 * Stands in every frame from `document_start`, ahead of the page's own scripts. It does nothing but
 * ask for the compose code when an editable is used, and then hands that code every event.
 */
export function standSentinel(isSettingsPage: (url: URL) => boolean, isRequest: IsRequest): void {
  const link = frameLink();
  let asked = false;
  let route = '';

  function wake(script: 'compose' | 'privacy'): Promise<unknown> {
    return chrome.runtime.sendMessage({ type: 'wake', script });
  }

  /** School hours, the school's device, and asking somebody for contact: the background knows if it is time. */
  function askForReminder(about: 'page' | 'contact'): void {
    link.about = about;
    chrome.runtime.sendMessage({ type: 'remind', about }).catch(() => undefined);
  }

  function askForCompose(): void {
    if (asked) return;
    asked = true;
    // Asked again at the next use when the background could not answer.
    const done = () => {
      asked = false;
    };
    wake('compose').then(done, done);
  }

  function hear(event: Event): void {
    if (event.type === 'click') hearClick(event);
    if (link.handle) {
      if (event.type !== 'pointerover') link.handle(event);
      return;
    }
    const path = event.composedPath();
    if (event.type !== 'pointerover' && takesText(path[0])) {
      link.waiting = path;
      askForCompose();
    } else if (comesNear.has(event.type)) expectPress(path);
  }

  /** The code has to be there before a Post is pressed whose box nobody wrote in. */
  function expectPress(path: readonly EventTarget[]): void {
    const beside = textBeside(path);
    if (!beside) return;
    if (beside.hasWords) link.waiting = [...ancestorsAcross(beside.box)];
    askForCompose();
  }

  function hearClick(event: Event): void {
    checkRoute();
    if (event.isTrusted && isRequest(event.composedPath())) askForReminder('contact');
  }

  function checkRoute(): void {
    if (route === location.href) return;
    route = location.href;
    if (isSettingsPage(new URL(route))) wake('privacy').catch(() => undefined);
  }

  const hearQuietly = quietly(hear);
  listen(true, heard, hearQuietly);
  link.hearInput = (isOn) => listen(isOn, ['input'], hearQuietly);
  // Where there is no Navigation API, the next click notices the new address.
  globalThis.navigation?.addEventListener('navigatesuccess', quietly(checkRoute));
  quietly(checkRoute)();
  if (window === window.top) quietly(askForReminder)('page');
}
