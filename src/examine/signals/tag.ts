import type { DraftReading } from '../reading.ts';
import type { Signal } from './signal.ts';

/** People tagged outside the text. */
export function readTags({ draft }: DraftReading): Signal[] {
  return draft.tags.map((name) => ({ kind: 'tag', detail: 'person', name }));
}
