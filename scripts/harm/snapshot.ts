import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person would notice of a composer, and what others' code would. */
export interface Snapshot {
  editor: string;
  /** Where the selection begins and ends: steps down from the editor, and an offset. */
  caret: string;
  /** How far page and editor are scrolled. */
  scroll: string;
}

/** The composer once a frame has been painted. */
export function snapshotOf(editor: ElementHandle<HTMLElement>): Promise<Snapshot> {
  return editor.evaluate(async (box) => {
    const keys = / (data-offset-key|data-editor)="[^"]*"/g;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const root = box.getRootNode() as Document | ShadowRoot;
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const selection = getSelection();
    const range = selection?.getComposedRanges({ shadowRoots })[0];

    function place(node: Node | undefined, offset = 0): string {
      const steps: number[] = [];
      let at = node;
      while (at && at !== box) {
        steps.unshift([...(at.parentNode?.childNodes ?? [])].indexOf(at as ChildNode));
        at = at.parentNode ?? undefined;
      }
      return at ? `${steps.join('/')}:${offset}` : 'elsewhere';
    }
    const focused = root.activeElement;
    const start = place(range?.startContainer, range?.startOffset);
    const end = place(range?.endContainer, range?.endOffset);
    return {
      editor: box.innerHTML.replaceAll(keys, ''),
      caret:
        focused === box
          ? `${start} to ${end} ${selection?.direction ?? ''}`
          : `focus on ${focused?.outerHTML.slice(0, 80)}`,
      scroll: [scrollX, scrollY, box.scrollTop].map(Math.round).join(),
    };
  });
}

/**
 * The whole page without the extension's own host, open shadow roots included. Names that editors make
 * up are left out.
 */
export function pageMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const madeUp = new Set(['data-offset-key', 'data-editor', 'aria-describedby']);
    const isOurs = (element: Element) =>
      element.getAttributeNames().join() === 'popover' && element.childNodes.length === 0;

    function write(node: Node): string {
      if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
      if (node.nodeType !== Node.ELEMENT_NODE) return '';
      const element = node as Element;
      if (isOurs(element)) return '';
      const attributes = [...element.attributes]
        .filter(
          ({ name, value }) => !madeUp.has(name) && !/^(ember\d+|placeholder-\w+)$/.test(value),
        )
        .map(({ name, value }) => ` ${name}="${value}"`);
      const shadow = element.shadowRoot ? `#${[...element.shadowRoot.childNodes].map(write)}#` : '';
      const inside = [...element.childNodes].map(write).join('');
      return `<${element.localName}${attributes.join('')}>${shadow}${inside}</>`;
    }
    return write(document.documentElement);
  });
}
