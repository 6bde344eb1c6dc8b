/**
 * Run in a page before its scripts: every control, form and editor gets three more elements around it.
 * The page's own code goes on as if they were not there.
 */
export function wrapEverything(): void {
  const wrapped = 'button, [role="button"], form, [contenteditable="true"], textarea';
  const wrappers = new WeakSet<Node>();
  const inside = new WeakSet<Node>();
  const proto = Node.prototype;
  const { insertBefore, removeChild, replaceChild, appendChild } = proto;

  /** The wrapper that stands for a child in its old parent. */
  function standIn<T extends Node | null>(parent: Node, child: T): T {
    let at: Node | null = child;
    while (at && at.parentNode !== parent && at.parentNode && wrappers.has(at.parentNode))
      at = at.parentNode;
    return (at?.parentNode === parent ? at : child) as T;
  }
  proto.removeChild = function (child) {
    removeChild.call(this, standIn(this, child));
    return child;
  };
  proto.insertBefore = function (child, before) {
    return insertBefore.call(this, child, standIn(this, before)) as typeof child;
  };
  proto.replaceChild = function (child, old) {
    replaceChild.call(this, child, standIn(this, old));
    return old;
  };

  function wrap(element: Element): void {
    const parent = element.parentNode;
    if (!parent || inside.has(element) || element.parentElement?.closest('[contenteditable]'))
      return;
    inside.add(element);
    const name = element.matches('form, [contenteditable], textarea') ? 'div' : 'span';
    const [outer, middle, inner] = [1, 2, 3].map(() => document.createElement(name));
    if (!outer || !middle || !inner) return;
    const root = element.getRootNode() as Document | ShadowRoot;
    const isFocused = root.activeElement === element;
    for (const one of [outer, middle, inner]) wrappers.add(one);
    insertBefore.call(parent, outer, element);
    appendChild.call(outer, middle);
    appendChild.call(middle, inner);
    appendChild.call(inner, element);
    if (isFocused) (element as HTMLElement).focus();
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records)
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof Element) || !node.isConnected) continue;
        for (const element of [node, ...node.querySelectorAll(wrapped)])
          if (element.matches(wrapped)) wrap(element);
      }
  });
  const watched = { childList: true, subtree: true, attributeFilter: ['contenteditable', 'role'] };
  observer.observe(document, watched);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, watched);
    return root;
  };
}
