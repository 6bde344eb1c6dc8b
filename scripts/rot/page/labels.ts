export interface Words {
  /** What is said, and what to say instead; "*" is any text. */
  table: readonly [string, string][];
  /** Letters in place of others where the table has nothing. */
  letters: string;
  /** Texts that no language changes. */
  names: readonly string[];
  language: string;
}

declare global {
  interface Window {
    /** In the page's own world: what this text said before it was translated. */
    saidBefore(node: Text): string;
  }
}

/** Run in a page before its scripts: what controls are called is said in another language. */
export function speak({ table, letters, names, language }: Words): void {
  const spoken = new Set([
    'aria-label',
    'aria-placeholder',
    'placeholder',
    'data-placeholder',
    'title',
  ]);
  const controls = 'button, [role="button"], [role="tab"], a, label, h1, h2, h3, legend';

  function translate(text: string): string {
    if (!/\p{L}/u.test(text) || names.includes(text.trim())) return text;
    for (const [said, instead] of table) {
      const [start = '', end] = said.split('*');
      if (end === undefined && text.trim() === said) return text.replace(said, instead);
      if (end === undefined || !text.startsWith(start) || !text.endsWith(end)) continue;
      return instead.replace('*', translate(text.slice(start.length, text.length - end.length)));
    }
    return text.replace(/[a-z]/gi, (letter) => {
      const at = letter.toLowerCase().charCodeAt(0) - 97;
      return letters[at % letters.length] ?? letter;
    });
  }
  window.shownAs = (name, value) => (spoken.has(name) ? translate(value) : undefined);

  const before = new WeakMap<Text, string>();
  const after = new WeakMap<Text, string>();
  window.saidBefore = (node) => before.get(node) ?? node.data;

  function say(node: Text): void {
    if (after.get(node) === node.data) return;
    const around = node.parentElement;
    if (!around?.closest(controls) || around.closest('[contenteditable], script, style')) return;
    const translated = translate(node.data);
    before.set(node, node.data);
    after.set(node, translated);
    if (node.data !== translated) node.data = translated;
  }
  function sayAll(root: Node): void {
    if (root instanceof Text) say(root);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) say(node as Text);
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target, type } of records) {
      if (type === 'characterData') say(target as Text);
      for (const node of addedNodes) sayAll(node);
    }
    const { documentElement } = document;
    if (documentElement && documentElement.lang !== language) {
      documentElement.lang = language;
      if (language === 'ar') documentElement.dir = 'rtl';
    }
  });
  const watched = { childList: true, characterData: true, subtree: true };
  observer.observe(document, watched);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    observer.observe(root, watched);
    return root;
  };
}
