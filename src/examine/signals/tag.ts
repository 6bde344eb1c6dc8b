import type { Reading } from '../reading.ts';
import type { Signal } from './signal.ts';

/** People tagged outside the text. */
export function readTags({ draft }: Reading): Signal[] {
  return draft.tags.map((name) => ({ kind: 'tag', detail: 'person', name }));
}
