import type { Choices } from '../browser/items.ts';
import { builtInSchools } from '../policy/builtin.ts';

type School = Choices['school'];

/** What the form holds while it is filled in. */
export interface SchoolForm {
  /** A built-in school's id, or `another`. */
  pick: string;
  name: string;
  /** Short names, with commas between. */
  shortNames: string;
}

export const another = 'another';

/** The form as it stands for what was chosen before. */
export function schoolForm(school: School): SchoolForm {
  if (school.kind === 'named')
    return { pick: another, name: school.name, shortNames: school.aliases.join(', ') };
  const isOffered = builtInSchools.some(({ id }) => id === school.id);
  return { pick: isOffered ? school.id : another, name: '', shortNames: '' };
}

const longestName = 120;
const longestAlias = 80;
const mostAliases = 10;

/** The school to keep, or undefined while another school has no name. */
export function schoolFrom({ pick, name, shortNames }: SchoolForm): School | undefined {
  if (pick !== another) return { kind: 'built-in', id: pick };
  const full = name.trim().slice(0, longestName);
  if (!full) return undefined;
  const aliases = shortNames.split(/[,;\n]/).map((alias) => alias.trim().slice(0, longestAlias));
  return {
    kind: 'named',
    name: full,
    aliases: [...new Set(aliases)].filter(Boolean).slice(0, mostAliases),
  };
}
