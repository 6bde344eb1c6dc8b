import text from './ember.css?inline';

/** The older app's own style, for the document or for the shadow root it paints into. */
export function adoptEmberStyle(root: Document | ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets.push(sheet);
}
