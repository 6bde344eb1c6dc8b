import type { ElementHandle, Page } from 'puppeteer-core';
import { poll } from '../../tests/e2e/driver/compose.ts';

/**
 * The first element that a person could see and press, by a selector for the page as it was built. It
 * is looked up in the page's own world, which goes on knowing the old names, in every open root.
 */
export function find(page: Page, selector: string, isEnabled = false) {
  return poll(async (): Promise<ElementHandle<HTMLElement> | undefined> => {
    const found = await page.evaluateHandle(locate, selector, isEnabled);
    return (found.asElement() as ElementHandle<HTMLElement> | null) ?? undefined;
  }, `nothing visible matches ${selector}`);
}

function locate(selector: string, isEnabled: boolean): Element | null {
  type Root = Document | ShadowRoot;
  const roots: Root[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);

  const said = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) text += window.saidBefore(walker.currentNode as Text);
    return text.replace(/\s+/g, ' ').trim();
  };
  /** Puppeteer's own two ways of asking for a text, as the surfaces use them. */
  function step(within: readonly ParentNode[], part: string): Element[] {
    const all = (css: string) => [
      ...new Set(within.flatMap((one) => [...one.querySelectorAll(css)])),
    ];
    const [, before = '', kind, inside = ''] = /^(.*?)::-p-(text|xpath)\((.*)\)$/.exec(part) ?? [];
    if (!kind) return all(part);
    const outer = before.trim();
    if (outer) return step(all(outer), part.slice(before.length));
    if (kind === 'text') {
      const holding = all('*').filter((element) => said(element).includes(inside));
      return holding.filter(
        (element) => !holding.some((other) => other !== element && element.contains(other)),
      );
    }
    const tag = /\/\/(\w+|\*)/.exec(inside)?.[1] ?? '*';
    const role = /^[^[]*\[@role="(\w+)"\]/.exec(inside)?.[1];
    const text = /normalize-space\(\)="([^"]*)"/.exec(inside)?.[1] ?? '';
    const wanted = role ? `${tag}[role="${role}"]` : tag;
    return all(wanted).filter((element) =>
      [element, ...(inside.includes('.//span') ? element.querySelectorAll('span') : [])].some(
        (one) => said(one) === text,
      ),
    );
  }

  function isPressable(element: Element): boolean {
    if (isEnabled && element.matches(':disabled, [aria-disabled="true"]')) return false;
    if (element.closest('[aria-hidden="true"], [inert]')) return false;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height, right, bottom } = element.getBoundingClientRect();
    return width > 1 && height > 1 && right > 0 && bottom > 0;
  }

  const [first = '', ...more] = selector.split(' >>> ');
  let found = step(roots, first);
  for (const part of more)
    found = step(
      found.flatMap(({ shadowRoot }) => shadowRoot ?? []),
      part,
    );
  return found.find(isPressable) ?? null;
}
