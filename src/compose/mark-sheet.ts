import type { Severity } from '../policy/vocabulary.ts';

/** The page can list these names, so they say nothing. */
export const markNames: Record<Severity, string> = {
  note: 'q-1',
  warn: 'q-2',
  reason: 'q-3',
  block: 'q-4',
};

/** Told apart by line style as well as colour; each colour is readable on white and on near-black. */
const lines: Record<Severity, string> = {
  note: 'underline dotted 2px #5b87b0',
  warn: 'underline 2px #c2730a',
  reason: 'underline 3px #d8483e',
  block: 'underline double 2px #d8483e',
};

const rules = Object.entries(lines).map(
  ([severity, line]) =>
    `::highlight(${markNames[severity as Severity]}) { text-decoration: ${line}; text-underline-offset: 3px; }`,
);

let sheet: CSSStyleSheet | undefined;
const roots = new Set<Document | ShadowRoot>();

/** Firefox paints marks in a shadow root only from a sheet of that root, so each root gets it. */
export function adoptMarkSheet(editor: HTMLElement): void {
  const root = editor.getRootNode() as Document | ShadowRoot;
  for (const place of new Set([root, editor.ownerDocument])) {
    if (roots.has(place) && place.adoptedStyleSheets.includes(made())) continue;
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, made()];
    roots.add(place);
  }
}

export function withdrawMarkSheets(): void {
  for (const root of roots) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  roots.clear();
}

function made(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  return sheet;
}
