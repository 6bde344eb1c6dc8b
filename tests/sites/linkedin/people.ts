/** Everybody on these pages is made up; only the school's name is real. */
export interface Entity {
  name: string;
  headline: string;
  /** Address part: `in/...` or `company/...`. */
  handle: string;
  urn: string;
}

export const member: Entity = {
  name: 'Priya Nair',
  headline: 'Teacher and computing lead',
  handle: 'in/priya-nair-practice',
  urn: 'urn:li:fsd_profile:ACoAAA0001',
};

export const school: Entity = {
  name: "Abbot's Lea School",
  headline: 'Primary and secondary education',
  handle: 'company/123',
  urn: 'urn:li:fsd_company:123',
};

export const contacts: Entity[] = [
  {
    name: 'Harriet Fenwick',
    headline: 'Assistant headteacher',
    handle: 'in/harriet-fenwick-practice',
    urn: 'urn:li:fsd_profile:ACoAAA0002',
  },
  {
    name: 'Harriet Fenn',
    headline: 'Estate agent',
    handle: 'in/harriet-fenn-practice',
    urn: 'urn:li:fsd_profile:ACoAAA0003',
  },
  {
    name: 'Tom Okafor',
    headline: 'Chair of governors',
    handle: 'in/tom-okafor-practice',
    urn: 'urn:li:fsd_profile:ACoAAA0004',
  },
];

/** Everyone whose name has a part that begins with what was typed after "@". */
export function peopleMatching(query: string): Entity[] {
  const wanted = query.toLowerCase();
  const all = [...contacts, school];
  return all.filter(({ name }) =>
    name.split(' ').some((part) => part.toLowerCase().startsWith(wanted)),
  );
}
