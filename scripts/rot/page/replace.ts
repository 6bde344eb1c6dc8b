/**
 * In a page's own world: puts another element in an editor's place, its text kept, as sites do that
 * draw their composer twice. Each engine by its own means; undefined where there is none.
 */
export function replaceEditor(editor: HTMLElement): HTMLElement | undefined {
  interface Fiber {
    stateNode: unknown;
    alternate: Fiber | null;
    return: Fiber | null;
  }
  const own = editor as unknown as Record<string, unknown> & {
    __lexicalEditor?: { setRootElement(root: HTMLElement): void };
    editor?: { unmount(): void; mount(place: Element): void; view: { dom: HTMLElement } };
  };
  if (editor.matches('input, textarea')) return undefined;
  const copy = editor.cloneNode(false) as HTMLElement;
  if (own.__lexicalEditor) {
    editor.parentNode?.replaceChild(copy, editor);
    own.__lexicalEditor.setRootElement(copy);
    adopt(copy);
    return copy;
  }
  if (own.editor?.mount) {
    const place = editor.parentElement;
    if (!place) return undefined;
    const { editor: engine } = own;
    engine.unmount();
    engine.mount(place);
    return engine.view.dom;
  }
  if (!adopt(copy)) return undefined;
  copy.append(...editor.childNodes);
  editor.parentNode?.replaceChild(copy, editor);
  return copy;

  /** Hands what React keeps on an element to the one in its place. False: React does not know it. */
  function adopt(heir: HTMLElement): boolean {
    const keys = Object.keys(own).filter((key) => key.startsWith('__react'));
    const heirs = heir as unknown as Record<string, unknown>;
    for (const key of keys) heirs[key] = own[key];
    const fiber = keys
      .map((key) => own[key])
      .find((value) => value && typeof value === 'object' && 'stateNode' in value) as
      | Fiber
      | undefined;
    for (const one of [fiber, fiber?.alternate]) if (one) one.stateNode = heir;
    for (let at = fiber; at; at = at.return ?? undefined) {
      const holder = at.stateNode as { editor?: unknown } | null;
      if (holder && typeof holder === 'object' && holder.editor === editor) holder.editor = heir;
    }
    return keys.length > 0;
  }
}
