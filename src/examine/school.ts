import type { Policy } from '../policy/policy.ts';
import type { LexiconList } from './lexicon/lexicon.ts';
import { normalise } from './text/normalise.ts';

/** The reserved list of a pack: phrases in which a school's short name means something else ("ALS ice bucket"). */
const notOurSchool = 'not-our-school';

const postcode = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i;

/** What a school may be called in a draft, and phrases in which it is something else. */
export interface OwnNames {
  names: string[];
  handles: string[];
  except: string[];
}

export function ownNames(policy: Policy): OwnNames {
  const { school, lists } = policy;
  const except = lists.find((list) => list.id === notOurSchool)?.words ?? [];
  if (!school) return { names: [], handles: accountHandles(policy), except };
  const called = [school.name, ...school.aliases];
  const names = [...called, ...called.flatMap(joinedForm), ...school.addresses.flatMap(placeNames)];
  const handles = [...school.handles.map(withoutAt), ...accountHandles(policy)];
  return { names: [...new Set(names)], handles: [...new Set(handles)], except };
}

/** Lists of the examiner's own in the lexicon; a pack's list ids cannot hold a colon. */
export const ownListIds = { names: 'own:names', handles: 'own:handles' } as const;

export function ownLists({ names, handles, except }: OwnNames): LexiconList[] {
  return [
    { id: ownListIds.names, words: names, except },
    { id: ownListIds.handles, words: handles },
  ];
}

/** Whether a list names the school itself, which counts even in an address. */
export const isOwnList = (id: string) => id.startsWith('own:');

/** "Abbot's Lea School" -> "abbotsleaschool", as hashtags and handles have it. */
function joinedForm(name: string): string[] {
  const joined = name.replace(/[^\p{L}\p{N}]+/gu, '');
  return joined.length >= 6 && joined !== name ? [joined.toLowerCase()] : [];
}

/** The street and the postcode of an address: either alone says which school it is. */
function placeNames(address: string): string[] {
  const street = address.split(',', 1)[0]?.trim() ?? '';
  const code = postcode.exec(address)?.[0] ?? '';
  return [street, code, code.replace(' ', '')].filter((place) => place !== '');
}

/** The handles of the school's own accounts: "company/abbots-lea" -> "abbots-lea". */
function accountHandles({ accounts }: Policy): string[] {
  const all = Object.values(accounts).flatMap((handles) => handles ?? []);
  return all.map((handle) => withoutAt(handle.slice(handle.lastIndexOf('/') + 1)));
}

const withoutAt = (handle: string) => handle.replace(/^@/, '');

export function ownHandles({ names, handles }: OwnNames): Set<string> {
  return new Set([...names, ...handles].map(asHandle));
}

/** A name as handles spell it: small letters and digits alone. */
export const asHandle = (name: string) => normalise(name).text.replace(/[^a-z0-9]/g, '');

export function schoolDomains({ school }: Policy): Set<string> {
  return new Set(school?.domains.map((domain) => domain.toLowerCase().replace(/^www\./, '')));
}

/** Short names and names in capitals ("ALS") are ordinary words in small letters, so capitals count. */
export function needsCapitals(name: string): boolean {
  return name.length <= 4 || (!name.includes(' ') && name === name.toUpperCase());
}
