const textInputs = new Set(['text', 'url', '']);

/**
 * Whether an event's innermost target takes text from the person. Cheap, and without `instanceof`:
 * nodes may come from another frame's realm.
 */
export function takesText(target: EventTarget | undefined): boolean {
  const element = target as Partial<HTMLInputElement> | undefined;
  if (element?.isContentEditable || element?.tagName === 'TEXTAREA') return true;
  return element?.tagName === 'INPUT' && textInputs.has(element.type ?? '');
}
