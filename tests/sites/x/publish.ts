import { report } from '../report.ts';
import { createStore } from './store.ts';

/** The line at the foot of the page, or undefined. */
export const toast = createStore<string | undefined>(undefined);

/** Publishes what one press of Post sends: several texts are a thread. */
export function publish(kind: 'post' | 'reply' | 'quote', texts: readonly string[]): void {
  report({ surface: texts.length > 1 ? 'thread' : kind, text: texts.join('\n---\n') });
  toast.set('Your post was sent.');
}
