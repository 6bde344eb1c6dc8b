type Attributes = Record<string, string | boolean>;

/** An element with these attributes and children; `true` is an attribute without a value. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

let rendered = 0;

/** The framework's id, different on every render. */
export function emberId(): string {
  rendered += 1;
  return `ember${100 + rendered + Math.floor(performance.now() % 800)}`;
}
