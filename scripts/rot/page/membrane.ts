/** An attribute that the page's own code goes on using under the name it knows. */
export interface Alias {
  name: string;
  /** Where its value really is, a name that nobody could know. */
  kept: string;
}

declare global {
  interface Window {
    /** In the page's own world: rewrites a selector to what the page really holds. */
    rewritten(selector: string): string;
    /** What a value given for an attribute shows as under its real name; undefined: nothing. */
    shownAs(name: string, value: string): string | undefined;
  }
}

/**
 * Run in a page before its scripts. What the site calls things (classes, ids, test ids, labels) is moved
 * to attributes that mean nothing; the page's own world sees them as ever, so its scripts and style
 * sheets work on. Extensions live in another world and see what is really there.
 */
export function renameAttributes(aliases: readonly Alias[]): void {
  const keptFor = new Map(aliases.map(({ name, kept }) => [name, kept]));
  const proto = Element.prototype;
  const { setAttribute, getAttribute, removeAttribute, hasAttribute } = proto;
  const kept = (name: string) => keptFor.get(name.toLowerCase());

  const part = /("[^"]*"|'[^']*')|\.(-?[_a-z][\w-]*)|#(-?[_a-z][\w-]*)|\[\s*([\w-]+)/gi;
  window.rewritten = (selector) =>
    selector.replace(part, (all, quoted, className, id, attribute) => {
      if (quoted) return all;
      if (className && kept('class')) return `[${kept('class')}~="${className}"]`;
      if (id && kept('id')) return `[${kept('id')}="${id}"]`;
      return attribute && kept(attribute) ? `[${kept(attribute)}` : all;
    });

  /** What stands in a closed root is no part of the site. */
  const isForeign = (node: Node) => {
    const root = node.getRootNode();
    return root instanceof ShadowRoot && root.mode === 'closed';
  };

  function put(element: Element, name: string, value: string): void {
    const place = kept(name);
    if (!place || isForeign(element)) {
      setAttribute.call(element, name, value);
      return;
    }
    setAttribute.call(element, place, value);
    const shown = window.shownAs(name, value);
    if (shown !== undefined) setAttribute.call(element, name, shown);
    else if (hasAttribute.call(element, name)) removeAttribute.call(element, name);
  }

  proto.setAttribute = function (name, value) {
    put(this, name, String(value));
  };
  proto.getAttribute = function (name) {
    return getAttribute.call(this, (!isForeign(this) && kept(name)) || name);
  };
  proto.hasAttribute = function (name) {
    return hasAttribute.call(this, (!isForeign(this) && kept(name)) || name);
  };
  proto.removeAttribute = function (name) {
    removeAttribute.call(this, name);
    const place = kept(name);
    if (place) removeAttribute.call(this, place);
  };

  /** The page's own ways to an attribute that are not called attributes. */
  const reflect = (property: 'className' | 'id', name: string) => {
    if (!kept(name)) return;
    Object.defineProperty(proto, property, {
      configurable: true,
      get(this: Element) {
        return this.getAttribute(name) ?? '';
      },
      set(this: Element, value: string) {
        put(this, name, value);
      },
    });
  };
  reflect('className', 'class');
  reflect('id', 'id');

  if (kept('class'))
    Object.defineProperty(proto, 'classList', {
      configurable: true,
      get(this: Element) {
        const read = () => new Set((this.getAttribute('class') ?? '').split(/\s+/).filter(Boolean));
        const change = (work: (names: Set<string>) => void) => {
          const names = read();
          work(names);
          this.setAttribute('class', [...names].join(' '));
        };
        return {
          contains: (name: string) => read().has(name),
          add(...names: string[]) {
            change((all) => {
              for (const name of names) all.add(name);
            });
          },
          remove(...names: string[]) {
            change((all) => {
              for (const name of names) all.delete(name);
            });
          },
          toggle: (name: string, on = !read().has(name)) => {
            change((all) => (on ? all.add(name) : all.delete(name)));
            return on;
          },
          [Symbol.iterator]: () => read().values(),
        };
      },
    });

  for (const type of [Element, Document, DocumentFragment] as { prototype: ParentNode }[])
    for (const method of ['querySelector', 'querySelectorAll'] as const) {
      const real = type.prototype[method] as (selector: string) => unknown;
      type.prototype[method] = function (this: ParentNode & Node, selector: string) {
        return real.call(this, isForeign(this) ? selector : window.rewritten(selector));
      } as never;
    }
  for (const method of ['matches', 'closest'] as const) {
    const real = proto[method] as (selector: string) => unknown;
    proto[method] = function (this: Element, selector: string) {
      return real.call(this, isForeign(this) ? selector : window.rewritten(selector));
    } as never;
  }
  if (kept('id'))
    for (const type of [Document, DocumentFragment] as { prototype: Document }[])
      type.prototype.getElementById = function (this: Document, id) {
        return this.querySelector(`[id="${id}"]`);
      };

  /** Style sheets speak of the same names. */
  const done = new WeakSet<CSSRule>();
  function restyle(rules: CSSRuleList): void {
    for (const rule of rules) {
      if ('selectorText' in rule && !done.has(rule))
        (rule as CSSStyleRule).selectorText = window.rewritten((rule as CSSStyleRule).selectorText);
      done.add(rule);
      if ('cssRules' in rule) restyle((rule as CSSGroupingRule).cssRules);
    }
  }
  function restyleAll(): void {
    for (const sheet of document.styleSheets) restyle(sheet.cssRules);
  }
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    replaceSync.call(this, text);
    restyle(this.cssRules);
  };
  addEventListener('load', restyleAll, true);
  addEventListener('DOMContentLoaded', restyleAll);

  /** What the parser makes does not ask. */
  function move(element: Element): void {
    for (const { name } of aliases)
      if (hasAttribute.call(element, name)) {
        const value = getAttribute.call(element, name) ?? '';
        if (
          window.shownAs(name, value) !== undefined &&
          hasAttribute.call(element, kept(name) ?? '')
        )
          continue;
        put(element, name, value);
      }
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const element of [node, ...node.querySelectorAll('*')]) move(element);
        if (node instanceof HTMLStyleElement) restyleAll();
      }
  });
  observer.observe(document, { childList: true, subtree: true });
  const { attachShadow } = proto;
  proto.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, { childList: true, subtree: true });
    const restyleRoot = () => {
      for (const sheet of root.styleSheets) restyle(sheet.cssRules);
    };
    root.addEventListener('load', restyleRoot, true);
    return root;
  };
}
