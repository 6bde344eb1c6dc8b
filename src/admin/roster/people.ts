import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ListedPerson } from '../../examine/roster/forms.ts';
import { type RosterKind, rosterKinds } from '../../policy/schema/roster.ts';
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
  kind: z.enum(rosterKinds, `kind should be one of ${rosterKinds.join(', ')}`),
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
      bom: true,
      columns: (heads: string[]) => named(file, heads),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(`${file} is no CSV table: ${error instanceof Error ? error.message : error}`);
  }
}

/** A column of another name is left out. */
function named(file: string, heads: string[]): (keyof Person | false)[] {
  const found = heads.map((head) => columns[head.toLowerCase().replaceAll(/[^a-z]/g, '')] ?? false);
  for (const needed of ['first', 'surname', 'kind'] as const)
    if (!found.includes(needed))
      throw new Misuse(
        `${file}:1: there is no column for ${needed === 'first' ? 'first name' : needed}`,
      );
  return found;
}
