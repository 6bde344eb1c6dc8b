import type { SiteCorrections } from '../policy/site-slots.ts';

/** What a site is known by: any one of a slot's strings will do. Labels are in lower case; "*" is any text. */
export interface Slots<M extends string, L extends string> {
  marks: Readonly<Record<M, readonly string[]>>;
  labels: Readonly<Record<L, readonly string[]>>;
}

interface Lookup<M, L> {
  /** All of a slot's selectors as one. */
  css(name: M): string;
  /** What the "*" of the first label that fits stands for ('' where it has none); undefined: none fits. */
  said(name: L, text: string): string | undefined;
}

/** The slots in force in this frame: a frame has one site and one policy. */
export interface SlotTable<M, L> extends Lookup<M, L> {
  /** As the product came, whatever a pack says. */
  builtIn: Lookup<M, L>;
  /** Puts a pack's strings in the place of the built-in ones; what is no selector is left out. */
  correct(corrections: SiteCorrections | undefined): void;
}

export function slotTable<M extends string, L extends string>(slots: Slots<M, L>): SlotTable<M, L> {
  const builtIn = lookup(slots);
  let now = builtIn;
  return {
    builtIn,
    css: (name) => now.css(name),
    said: (name, text) => now.said(name, text),
    correct(corrections) {
      now = corrections ? lookup(corrected(slots, corrections)) : builtIn;
    },
  };
}

function lookup<M extends string, L extends string>({ marks, labels }: Slots<M, L>): Lookup<M, L> {
  return {
    css: (name) => marks[name].join(),
    said(name, text) {
      const plain = text.toLowerCase();
      return labels[name]
        .map((label) => between(plain, text, label))
        .find((one) => one !== undefined);
    },
  };
}

function between(plain: string, text: string, label: string): string | undefined {
  const [start = '', end] = label.split('*');
  if (end === undefined) return plain === start ? '' : undefined;
  const fits =
    plain.length >= start.length + end.length && plain.startsWith(start) && plain.endsWith(end);
  return fits ? text.slice(start.length, text.length - end.length).trim() : undefined;
}

function corrected<M extends string, L extends string>(
  slots: Slots<M, L>,
  { marks = {}, labels = {} }: SiteCorrections,
): Slots<M, L> {
  const selectors = Object.entries(marks).map(([name, list]) => [name, list?.filter(isSelector)]);
  const words = Object.entries(labels).map(([name, list]) => [
    name,
    list?.map((one) => one.toLowerCase()),
  ]);
  const given = ([, list]: unknown[]) => Array.isArray(list) && list.length > 0;
  return {
    marks: { ...slots.marks, ...Object.fromEntries(selectors.filter(given)) },
    labels: { ...slots.labels, ...Object.fromEntries(words.filter(given)) },
  };
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
