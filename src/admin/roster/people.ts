import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ListedPerson } from '../../examine/roster/forms.ts';
import { type RosterKind, rosterKinds } from '../../policy/vocabulary.ts';
import { Misuse } from '../outcome.ts';

export interface Person extends ListedPerson {
  kind: RosterKind;
}

/** What exports call the columns, in small letters and letters alone. */
const columns: Record<string, keyof Person> = {
  firstname: 'first',
  first: 'first',
  forename: 'first',
  legalforename: 'first',
  surname: 'surname',
  lastname: 'surname',
  legalsurname: 'surname',
  knownas: 'knownAs',
  preferredname: 'knownAs',
  preferredforename: 'knownAs',
  class: 'class',
  form: 'class',
  reggroup: 'class',
  registrationgroup: 'class',
  kind: 'kind',
  type: 'kind',
};

const row = z.object({
  first: z.string().min(1, 'first name is empty').max(80),
  surname: z.string().min(1, 'surname is empty').max(80),
  knownAs: z.string().max(80).optional(),
  class: z.string().max(40).optional(),
  kind: z
    .string()
    .toLowerCase()
    .pipe(z.enum(rosterKinds, `kind should be one of ${rosterKinds.join(', ')}`)),
});

/** @throws Misuse naming the file's line and what is wrong there. */
export function readPeople(file: string, text: string): Person[] {
  const rows = recordsIn(file, text);
  if (rows.length === 0) throw new Misuse(`${file} lists nobody.`);
  return rows.map(({ record, line }) => {
    const read = row.safeParse(record);
    if (read.success) return read.data;
    const [problem] = read.error.issues;
    throw new Misuse(`${file}:${line}: ${problem?.message}`);
  });
}

function recordsIn(file: string, text: string): { record: unknown; line: number }[] {
  try {
    const rows: { record: unknown; info: { lines: number } }[] = parse(text, {
      columns: (heads: string[]) => named(file, heads),
      delimiter: delimiterIn(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${file} is no CSV table: ${error instanceof Error ? error.message : error}`);
  }
}

/** Programs set up for other countries, and those that call it "text", part columns by another sign. */
function delimiterIn(text: string): string {
  const [heads = ''] = text.split('\n', 1);
  const count = (sign: string) => heads.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

const spoken = { first: 'first name', surname: 'surname', kind: 'kind' } as const;

/** A column of another name is left out. @throws Misuse where one is missing, or there are two of them. */
function named(file: string, heads: string[]): (keyof Person | false)[] {
  const found = heads.map((head) => columns[head.toLowerCase().replaceAll(/[^a-z]/g, '')] ?? false);
  const shown = heads.map((head) => `"${head.slice(0, 40)}"`).join(', ');
  for (const needed of ['first', 'surname', 'kind'] as const)
    if (!found.includes(needed))
      throw new Misuse(
        `${file}:1: there is no column for ${spoken[needed]}. The first line has ${shown}.`,
      );
  const twice = found.find((one, index) => one && found.indexOf(one) < index);
  if (twice) {
    const both = heads.filter((_, index) => found[index] === twice);
    throw new Misuse(`${file}:1: ${both.join(' and ')} mean the same: keep one of them.`);
  }
  return found;
}
