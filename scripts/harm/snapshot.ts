import type { ElementHandle, Page } from 'puppeteer-core';

/** What a person would notice of a composer, and what others' code would, as one string; and our marks. */
export interface Snapshot {
  composer: string;
  /** Whether the extension had underlined something. */
  isMarked: boolean;
}

/** The composer after the page has done all that follows from what was done to it. */
export function snapshotOf(editor: ElementHandle<HTMLElement>): Promise<Snapshot> {
  return editor.evaluate(async (box) => {
    const keys = / (data-offset-key|data-editor)="[^"]*"/g;
    await window.calm();
    // Sites draw a button, or take one away, a moment after the text changes.
    window.passTime(60);
    await window.settle();
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
    const caret =
      focused === box
        ? `${start} to ${end} ${selection?.direction ?? ''}`
        : `focus on ${focused?.outerHTML.slice(0, 80)}`;
    const scroll = [scrollX, scrollY, box.scrollTop].map(Math.round).join();
    return {
      composer: `${box.innerHTML.replaceAll(keys, '')}\ncaret ${caret}\nscrolled ${scroll}`,
      isMarked: CSS.highlights.size > 0,
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
        .map(({ name, value }) => ` ${name}="${value}"`)
        .sort();
      const shadow = element.shadowRoot ? `#${[...element.shadowRoot.childNodes].map(write)}#` : '';
      const inside = [...element.childNodes].map(write).join('');
      return `<${element.localName}${attributes.join('')}>${shadow}${inside}</>`;
    }
    return write(document.documentElement);
  });
}
