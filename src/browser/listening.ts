/** Hears events of some types before the page's own scripts do, or hears them no longer. */
export function listen(
  isOn: boolean,
  types: readonly string[],
  hear: (event: never) => void,
  at: EventTarget = window,
): void {
  const change = isOn ? 'addEventListener' : 'removeEventListener';
  for (const type of types) at[change](type, hear as (event: Event) => void, true);
}
