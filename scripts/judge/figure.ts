import type { Row } from '../report-table.ts';
import { type Interval, wilson } from './interval.ts';

export const ours = 'Second Look';

/** A figure of the product, or of a peer for the same measure. */
export interface Figure extends Row {
  section: Section;
  /** Who did it. */
  by: string;
  /** 95 %; absent where the figure is no sample. */
  interval?: Interval;
  /** What would be better than the aim, as a person reads it. */
  beyond: string;
  /** '' where there is no aim or nothing was measured. */
  reached: '' | 'missed' | 'aim' | 'beyond';
}

export const sections = ['table', 'labels', 'clauses', 'hatecheck', 'evasion', 'fairness'] as const;
export type Section = (typeof sections)[number];

/** What a figure should be at least, or with `most` at most, and what would be better still. */
export interface Bar {
  aim: number;
  beyond: number;
  most?: true;
}

interface Measured {
  measure: string;
  value: number;
  unit?: string;
  interval?: Interval;
  by?: string;
  section?: Section;
  bar?: Bar;
}

/** Peers are shown for comparison and held to no bar. */
export function figureOf({ measure, value, unit, interval, by, section, bar }: Measured): Figure {
  const held = by === undefined || by === ours ? bar : undefined;
  const reached = held ? reachedOf(held, value) : '';
  return {
    section: section ?? 'table',
    measure,
    by: by ?? ours,
    value: Number(value.toPrecision(4)),
    unit: unit ?? '',
    ...(interval && {
      interval: interval.map((one) => Number(one.toFixed(3))) as [number, number],
    }),
    aim: held ? said(held, held.aim) : '',
    beyond: held ? said(held, held.beyond) : '',
    ok: reached !== 'missed',
    reached,
  };
}

function reachedOf({ aim, beyond, most }: Bar, value: number) {
  if (most ? value <= beyond : value >= beyond) return 'beyond';
  return (most ? value <= aim : value >= aim) ? 'aim' : 'missed';
}

const said = ({ most }: Bar, value: number) => `${most ? 'at most' : 'at least'} ${value}`;

/** A share of a count of things, with its interval. */
export function shareOf(hits: number, of: number, measured: Omit<Measured, 'value' | 'interval'>) {
  return figureOf({
    unit: `of ${of}`,
    ...measured,
    value: of === 0 ? 0 : hits / of,
    interval: wilson(hits, of),
  });
}

/** A measure that needs the licensed data, where there is none. */
export function needsData(measure: string, bar: Bar): Figure {
  return {
    ...figureOf({ measure, value: 0, bar }),
    value: Number.NaN,
    unit: 'needs --data',
    ok: false,
    reached: '',
  };
}
