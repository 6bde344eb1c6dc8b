/**
 * Run in a page before its scripts: the whole app moves into an open shadow root before it starts. The
 * page's own world is told of selection and focus as if it had not. Chromium only: Firefox gives no
 * selection by root.
 */
export function encloseApp(): void {
  let root: ShadowRoot | undefined;
  const inner = () => root as (ShadowRoot & { getSelection(): Selection | null }) | undefined;

  document.addEventListener('readystatechange', () => {
    if (root || document.readyState !== 'interactive') return;
    const host = document.createElement('div');
    root = host.attachShadow({ mode: 'open' });
    for (const link of document.querySelectorAll('link[rel="stylesheet"]'))
      root.append(link.cloneNode());
    const banner = document.querySelector('.practice-banner');
    root.append(...[...document.body.childNodes].filter((node) => node !== banner));
    document.body.append(host);
    new MutationObserver(copyStyles).observe(document.head, { childList: true });
  });

  const copied = new WeakSet<Node>();
  function copyStyles(): void {
    for (const style of document.head.querySelectorAll('style')) {
      if (copied.has(style)) continue;
      copied.add(style);
      root?.append(style.cloneNode(true));
    }
  }
  const sheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets');
  if (sheets?.set && sheets.get)
    Object.defineProperty(Document.prototype, 'adoptedStyleSheets', {
      ...sheets,
      set(this: Document, list: CSSStyleSheet[]) {
        sheets.set?.call(this, list);
        if (root) root.adoptedStyleSheets = [...list];
      },
    });

  for (const method of ['querySelector', 'getElementById'] as const) {
    const real = Document.prototype[method] as (what: string) => Element | null;
    Document.prototype[method] = function (this: Document, what: string) {
      return real.call(this, what) ?? (root?.[method](what) as Element | null) ?? null;
    } as never;
  }
  const { querySelectorAll } = Document.prototype;
  Document.prototype.querySelectorAll = function (this: Document, selector: string) {
    const found = querySelectorAll.call(this, selector);
    return found.length > 0 || !root ? found : root.querySelectorAll(selector);
  } as never;

  const focused = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
  Object.defineProperty(Document.prototype, 'activeElement', {
    configurable: true,
    get(this: Document) {
      const outer: Element | null = focused?.get?.call(this) ?? null;
      return outer && outer === root?.host ? (root?.activeElement ?? outer) : outer;
    },
  });
  for (const type of [Window, Document] as { prototype: Window }[]) {
    const real = type.prototype.getSelection ?? window.getSelection;
    const select = function (this: Window) {
      const here = inner();
      return here?.activeElement ? here.getSelection() : real.call(this);
    };
    type.prototype.getSelection = select;
    if (type.prototype === Window.prototype) window.getSelection = select;
  }
  const aimed = Object.getOwnPropertyDescriptor(Event.prototype, 'target');
  Object.defineProperty(Event.prototype, 'target', {
    configurable: true,
    get(this: Event) {
      const target: EventTarget | null = aimed?.get?.call(this) ?? null;
      return target && target === root?.host ? (this.composedPath()[0] ?? target) : target;
    },
  });
  const { contains } = Node.prototype;
  Node.prototype.contains = function (other) {
    if (contains.call(this, other)) return true;
    const isAround = root && contains.call(this, root.host) && !(this instanceof ShadowRoot);
    return Boolean(isAround && other && root?.contains(other));
  };
}
