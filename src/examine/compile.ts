import type { Policy } from '../policy/policy.ts';
import { cues } from './cues.ts';
import type { WordBook } from './disguise/word-book.ts';
import { buildLexicon, type Lexicon } from './lexicon/lexicon.ts';
import type { Models } from './model/models.ts';
import { type NameTagger, openTagger } from './names/tagger.ts';
import type { Roster } from './roster/roster.ts';
import { type CompiledRule, compileRules, type SignalIds, signalIds } from './rules.ts';
import { ownHandles, ownLists, ownNames, schoolDomains } from './school.ts';
import { lexiconLists, type OpenTone, openTone } from './tone/tone-file.ts';
import { type OpenTopics, openTopics, topicLists } from './topic/topic-file.ts';

/** A policy made ready for examining: built once, read by every examination. */
export interface CompiledPolicy {
  policy: Policy;
  /** Absent without a model of names: then only rules see them. */
  names?: NameTagger;
  lexicon: Lexicon;
  /** What a disguise may hide. */
  book: WordBook;
  /** Absent without a file of tone: then lists and rules alone judge it. */
  tone?: OpenTone;
  /** The words of each list of the policy, by its id. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Absent without a model of topics: then only rules tell what a draft is about. */
  topics?: OpenTopics;
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
  const { tone, topics } = models;
  const tagger = models.names && openTagger(models.names);
  const lexicon = buildLexicon([
    ...policy.lists,
    ...ownLists(names),
    ...cues,
    ...(tone ? lexiconLists(tone.lists) : []),
    ...(topics ? topicLists(topics.words) : []),
  ]);
  return {
    policy,
    ...(tagger && { names: tagger }),
    ...(rosterKey &&
      policy.roster &&
      models.openRoster && { roster: models.openRoster(policy.roster, rosterKey) }),
    lexicon,
    book: { lexicon, ...(tagger && { ordinary: tagger.lists }) },
    ...(tone && { tone: openTone(tone) }),
    words: new Map(policy.lists.map(({ id, words }) => [id, words])),
    ...(topics && { topics: openTopics(topics) }),
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
