import { markNames } from './mark-sheet.ts';

/** Firefox lets an extension look into closed roots; Chromium's copy of our code ends itself instead. */
type Openable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away what an earlier copy of our code left: Firefox ends it at once when the extension is
 * updated, and its panel and marks would stay, dead, beside ours.
 * @param path leads to the editor in use, through the open shadow roots it lies in.
 */
export function sweep(path: readonly EventTarget[]): void {
  for (const name of Object.values(markNames)) CSS.highlights.delete(name);
  const roots = path.filter((one) => (one as Node).nodeType === Node.DOCUMENT_FRAGMENT_NODE);
  for (const root of [document, ...(roots as ShadowRoot[])])
    for (const host of root.querySelectorAll<Openable>('[popover="manual"]'))
      if (host.openOrClosedShadowRoot?.querySelector('.second-look:not(.reminder)')) host.remove();
}
