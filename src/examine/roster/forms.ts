/** A person as a school's own export has them. */
export interface ListedPerson {
  first: string;
  surname: string;
  knownAs?: string | undefined;
  class?: string | undefined;
}

/**
 * Ways to write somebody, told apart by what must be there too: `full` names stand for themselves,
 * `titled` surnames follow "Mrs" and the like, `class` and `initials` go with a class, `near` ones count only
 * near a word about the school.
 */
export const form = {
  full: (first: string, surname: string) => `full:${first} ${surname}`,
  titled: (surname: string) => `titled:${surname}`,
  near: (name: string) => `near:${name}`,
  class: (first: string, group: string) => `class:${first} ${group}`,
  initials: (letters: string, group: string) => `initials:${letters} ${group}`,
};

/** "O’Neill" → "oneill", "Zoë" → "zoe": letters alone, small, without marks. */
export function nameKey(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}

/** "Year 9B", "9b", "Y9 B" → "9b". */
export function classKey(group: string): string {
  return group
    .toLowerCase()
    .replace(/^(?:year|yr|y|class|form)\s*(?=\d)/, '')
    .replaceAll(/[^a-z0-9]/g, '');
}

/**
 * Every form of a person's name. Names of several words ("Mary Jane Smith-Jones") are met by the two
 * words where first name and surname touch, and by the first and last of them.
 * @param isOrdinary whether a word means something else too; a name of such words alone needs a word
 * about the school nearby
 * @param isAdult who is called by title and surname
 */
export function formsOf(
  person: ListedPerson,
  isOrdinary: (word: string) => boolean,
  isAdult: boolean,
): Set<string> {
  const firsts = new Set([person.first, person.knownAs ?? ''].flatMap(partsOf));
  const surnames = partsOf(person.surname);
  const group = classKey(person.class ?? '');
  const forms = new Set<string>(isAdult ? surnames.map(form.titled) : []);
  for (const first of firsts) {
    for (const surname of surnames) {
      const isPlain = isOrdinary(first) && isOrdinary(surname);
      forms.add(isPlain ? form.near(`${first} ${surname}`) : form.full(first, surname));
    }
    if (!isOrdinary(first)) forms.add(form.near(first));
    if (group) forms.add(form.class(first, group));
    const [initial] = surnames;
    if (group && initial) forms.add(form.initials(first.charAt(0) + initial.charAt(0), group));
  }
  return forms;
}

function partsOf(name: string): string[] {
  const parts = name
    .split(/[\s-]+/)
    .map(nameKey)
    .filter((part) => part.length > 1);
  return parts.length > 2 ? [parts[0] ?? '', parts.at(-1) ?? ''] : parts;
}
