import type { SettingValue } from '../policy/vocabulary.ts';
import { all, closestAcross, isShown, tidy } from './dom.ts';
import type { Control } from './settings.ts';

/** Reading the switches, boxes and radios of settings pages: what they say now, never what they might. */

const toggles =
  'input[type="checkbox"], [role="switch"], [role="checkbox"], button[aria-pressed="true"], button[aria-pressed="false"]';

/** Everything that can be on or off, in the page's order. */
export function togglesIn(root: ParentNode, selector = toggles): HTMLElement[] {
  return all(root, selector).filter(isInUse);
}

const settable =
  'input, select, [role="switch"], [role="checkbox"], [role="radio"], button[aria-pressed]';

/** Everything on a page that holds a setting's state, shown or not. */
export function controlsOn(page: Document): HTMLElement[] {
  return all(page, settable);
}

/** The radios of one setting, in the page's order. */
export function radiosIn(root: ParentNode, selector: string): HTMLInputElement[] {
  return all(root, selector).filter(isInUse) as HTMLInputElement[];
}

/**
 * Shown and not waiting for the server. Sites draw their own box over a see-through input, so what
 * is around it has to be seen, not the input.
 */
export function isInUse(control: HTMLElement): boolean {
  const isOff = control.matches(':disabled, [aria-disabled="true"], [aria-busy="true"] *');
  return !isOff && isShown(control.parentElement ?? control) && isDrawn(control);
}

function isDrawn(control: HTMLElement): boolean {
  if (control.matches('[aria-hidden="true"], [hidden]')) return false;
  return control.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** Undefined for what is neither on nor off. */
export function isOn(toggle: HTMLElement): boolean | undefined {
  if (toggle.localName === 'input') return (toggle as HTMLInputElement).checked;
  const state = toggle.getAttribute('aria-checked') ?? toggle.getAttribute('aria-pressed');
  return state === 'true' ? true : state === 'false' ? false : undefined;
}

/** What a toggle says. */
export function toggleControl(toggle: HTMLElement | undefined): Control | undefined {
  const on = toggle && isOn(toggle);
  return on === undefined
    ? undefined
    : { value: on ? 'on' : 'off', element: toggle as HTMLElement };
}

/** Several toggles as one setting: on where any is, off where every single one is. */
export function togglesControl(found: readonly HTMLElement[]): Control | undefined {
  const states = found.map(toggleControl);
  const wrong = states.find((state) => state?.value === 'on');
  return wrong ?? (states.every((state) => state !== undefined) ? states[0] : undefined);
}

/** A setting of which the page shows all `values`, in that order, and exactly one chosen. */
export function radioControl(
  radios: readonly HTMLInputElement[],
  values: readonly SettingValue[],
): Control | undefined {
  if (radios.length !== values.length) return undefined;
  const [chosen, second] = radios.filter((radio) => radio.checked);
  const value = chosen && !second ? values[radios.indexOf(chosen)] : undefined;
  return chosen && value ? { value, element: chosen } : undefined;
}

/** What a control is called: its own label, the elements that label it, or the label around it. */
export function nameOf(control: HTMLElement): string {
  const own = tidy(control.getAttribute('aria-label'));
  if (own) return own;
  const page = control.ownerDocument;
  const ids = tidy(control.getAttribute('aria-labelledby')).split(' ').filter(Boolean);
  const named = ids.map((id) => tidy(page.getElementById(id)?.textContent)).join(' ');
  if (tidy(named)) return tidy(named);
  const label = control.id
    ? all(page, 'label[for]').find((one) => one.getAttribute('for') === control.id)
    : undefined;
  return tidy((label ?? closestAcross(control, 'label'))?.textContent);
}

export function isEnglish(page: Document): boolean {
  return /^(en\b|$)/i.test(page.documentElement.lang);
}
