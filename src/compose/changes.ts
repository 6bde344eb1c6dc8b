import type { KeptBlock, KeptBlocks } from '../platforms/platform.ts';

/** What changed in an editor since it was last looked at. */
export interface Changes {
  /** The lines it is in, as they were read. */
  lines: Map<Element, KeptBlock>;
  /** Some of it is in no line that is known, or says nothing of a line's words. */
  isElsewhere: boolean;
}

/** Sorts changes by lines, which `blocks` has no longer: they are to be read again. */
export function takeChanges(
  records: readonly MutationRecord[],
  editor: Element,
  blocks: KeptBlocks,
): Changes {
  const changes: Changes = { lines: new Map(), isElsewhere: false };
  for (const record of records) takeChange(record, changes, editor, blocks);
  return changes;
}

function takeChange(
  { type, target }: MutationRecord,
  changes: Changes,
  editor: Element,
  blocks: KeptBlocks,
): void {
  const { lines } = changes;
  let line: Element | undefined;
  let known: KeptBlock | undefined;
  for (let at = target as Element | null; ; at = at.parentNode as Element | null) {
    // What has left the editor was taken out of something that is still in it.
    if (!at) return;
    const block = blocks.get(at);
    // The outermost line counts: it holds what those in it say.
    if (lines.has(at) || (block && !block.changed)) [line, known] = [at, block];
    blocks.delete(at);
    if (at === editor) break;
  }
  if (!line || type === 'attributes') changes.isElsewhere = true;
  else {
    lines.set(line, lines.get(line) ?? (known as KeptBlock));
    if (known && type === 'characterData' && (known.changed ?? target) === target)
      blocks.set(line, { ...known, changed: target as Text });
  }
}
