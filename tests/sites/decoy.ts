/** Something on a practice page that would fool careless reading code, and how to see that it is there. */
export interface Decoy {
  name: string;
  /** Name of the page in `site.ts`. */
  page: string;
  /** Source of a function for the page, returning whether the decoy is present (or a promise of it). */
  present: string;
}

/** The source of a function that uses nothing but the page it runs in. */
export function source(present: () => boolean | Promise<boolean>): string {
  return String(present);
}
