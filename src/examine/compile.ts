import type { Policy } from '../policy/policy.ts';
import { cues } from './cues.ts';
import type { WordBook } from './disguise/word-book.ts';
import type { ImpressionModel } from './impression/impression.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { type ListUses, usesOf } from './list-uses.ts';
import type { Models } from './model/models.ts';
import type { NamesModel } from './names/names-model.ts';
import type { Roster } from './roster/roster.ts';
import { type CompiledRule, compileRules, type SignalIds, signalIds } from './rules.ts';
import { ownHandles, ownLists, ownNames, schoolDomains } from './school.ts';
import { clueLists } from './tone/clue-lists.ts';

/** A policy made ready for examining: built once, read by every examination. */
export interface CompiledPolicy {
  policy: Policy;
  /** Absent without a model of names: then only rules see them. */
  names?: NamesModel;
  lexicon: Lexicon;
  /** What a disguise may hide. */
  book: WordBook;
  uses: ListUses;
  /** Whether the lexicon holds words by what they do to the tone. */
  judgesTone: boolean;
  /** Absent without a model: then only words tell what a draft is about. */
  impression?: ImpressionModel;
  rules: CompiledRule[];
  ids: SignalIds;
  /** Absent where the school has none, or this browser has no key to it. */
  roster?: Roster;
  /** What the school and its accounts are called, in letters and digits alone. */
  handles: ReadonlySet<string>;
  /** Host names of the school, small letters. */
  domains: ReadonlySet<string>;
  /** Telephone digits and e-mail addresses that the policy itself tells people to use. */
  published: ReadonlySet<string>;
  /** The year the newest of its packs was issued: no birthday that matters lies after it. */
  year: number;
}

/**
 * Builds the automaton and the rule tables of a merged policy; never throws on a valid one. Where a
 * model is absent, only the rules see what it would have seen.
 * @param rosterKey of the pack's roster, as browser policy gives it
 */
export function compile(policy: Policy, models: Models = {}, rosterKey?: string): CompiledPolicy {
  const names = ownNames(policy);
  const ids = signalIds(policy.rules);
  const { tone, sorts = {}, impression } = models;
  const known = models.names && models.openNamesModel?.(models.names);
  const model = impression && models.openImpressionModel?.(impression);
  const lexicon = buildLexicon([
    ...policy.lists,
    ...ownLists(names),
    ...cues,
    ...(tone ? clueLists(tone) : []),
    ...Object.entries(sorts).map(([sort, words]) => ({ id: `sort:${sort}`, words })),
  ]);
  return {
    policy,
    ...(known && { names: known }),
    ...(rosterKey &&
      policy.roster &&
      models.openRoster && { roster: models.openRoster(policy.roster, rosterKey) }),
    lexicon,
    book: { lexicon, ordinary: known?.words, knows: model?.knows, stars: models.stars },
    uses: usesOf(lexicon, policy),
    judgesTone: tone !== undefined,
    ...(model && { impression: model }),
    rules: compileRules(policy.rules, ids),
    ids,
    handles: ownHandles(names),
    domains: schoolDomains(policy),
    published: publishedContacts(policy),
    year: newestYear(policy),
  };
}

function publishedContacts({ contacts }: Policy): Set<string> {
  const found = new Set<string>();
  for (const contact of [contacts.dsl, contacts.office]) {
    if (contact?.email) found.add(contact.email.toLowerCase());
    if (contact?.phone) found.add(contact.phone.replace(/\D/g, ''));
  }
  return found;
}

function newestYear({ issued, sources }: Policy): number {
  const dates = [issued, ...sources.map((source) => source.issued)];
  return Math.max(...dates.map((date) => Number(date.slice(0, 4))));
}
