import type { ReadingState } from '../../privacy/reading.ts';
import { Shape } from '../shape.tsx';

/** One outline for each state, so that none is told by its colour alone. */
const shapes: Record<ReadingState, string> = {
  pass: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM5 8.3l2.2 2.200L11.2 6',
  fail: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM8 4.500v4.500M8 11.300v.1',
  'confirmed-by-you': 'M3 8.500 6.5 12 13 4.500',
  'not-readable': 'M2.500 8h2.500M6.800 8h2.500M11 8h2.500',
  'not-checked': 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13Z',
  stale: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM8 4.500v4l2.500 1.500',
  'not-applicable': 'M4 8h8',
};

export function StateShape({ state }: { state: ReadingState }) {
  return <Shape outline={shapes[state]} />;
}
