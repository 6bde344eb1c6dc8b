import { below, figure, type Row } from '../../scripts/report-table.ts';
import { compile } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import type { Models } from '../../src/examine/model/models.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { newReadingCache } from '../../src/examine/reading.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { draftOf } from '../examine/support.ts';
import { draftsOf, longText } from './drafts.ts';
import { rivals } from './rivals.ts';
import { rosterPolicy } from './roster-policy.ts';
import { sizedPolicy } from './sized-policy.ts';
import { median, quantile } from './statistics.ts';
import { type Subject, type Timed, timeInTurns } from './timing.ts';

const short = 280;
const long = 5000;
/** Some 5,000 words. */
const veryLong = 28_000;
const few = 100;
const many = 10_000;

/** How long an examination takes, and what other packages take for the same drafts. */
export async function examining(): Promise<Row[]> {
  return [...(await rowsFor(short)), ...(await rowsFor(long)), ...(await keyRows())];
}

async function rowsFor(length: number): Promise<Row[]> {
  const drafts = draftsOf(length);
  const builtin = builtinPolicy();
  const [rules, all] = await timeInTurns(
    [subject('rules alone', builtin), subject('rules and models', builtin, trained)],
    drafts,
  );
  const sized = await timeInTurns(sizedPolicies(builtin, drafts), drafts);
  const others = await timeInTurns(await rivals(), drafts);
  if (!rules || !all) return [];
  const name = (what: string) => `examine ${length} characters, ${what}`;
  const [smallest = Number.NaN, largest = Number.NaN] = [sized.at(0), sized.at(-1)].map((one) =>
    median(one?.times ?? []),
  );
  const isShort = length === short;
  return [
    aimed(isShort ? 50 : undefined, name('rules alone: median'), median(rules.times)),
    figure(name('rules alone: p99'), quantile(rules.times, 0.99), 'µs'),
    aimed(isShort ? 100 : undefined, name('rules and models: median'), median(all.times)),
    aimed(isShort ? 1000 : undefined, name('rules and models: p99'), quantile(all.times, 0.99)),
    ...[...sized, ...others].flatMap((timed) => medianAndWorst(timed, name)),
    below(1.5, name(`${many} words to ${few} words`), largest / smallest, 'times'),
    ...others.map((other) =>
      figure(
        name(`${other.name} to all of Second Look`),
        median(other.times) / median(all.times),
        'times',
      ),
    ),
  ];
}

function aimed(limit: number | undefined, measure: string, value: number): Row {
  return limit === undefined ? figure(measure, value, 'µs') : below(limit, measure, value, 'µs');
}

/** A key in a draft whose other sentences were read before, where all code is warm. */
async function keyRows(): Promise<Row[]> {
  const policy = compile(builtinPolicy(), trained);
  const withPeople = rosterPolicy(5_000);
  const rows: Row[] = [];
  for (const length of [short, veryLong]) {
    const drafts = length === short ? draftsOf(length) : [draftOf(longText(length))];
    const subjects = [typist('rules and models', policy), typist('and 5,000 people', withPeople)];
    for (const typed of await timeInTurns(subjects, drafts))
      rows.push(...medianAndWorst(typed, (what) => `${what}: in a draft of ${length} characters`));
  }
  return rows;
}

/** Before each draft is examined, what one key changes in it has been read without. */
function typist(what: string, policy: ReturnType<typeof compile>): Subject {
  const caches = new Map<string, ReturnType<typeof newReadingCache>>();
  let keys = 0;
  return {
    name: `examine after a key, ${what}`,
    examine(draft) {
      const cache = caches.get(draft.text) ?? newReadingCache();
      caches.set(draft.text, cache);
      const typed = 'and then we went to see the other one'.slice(0, ++keys % 37);
      return examine({ ...draft, text: `${draft.text} ${typed}` }, policy, cache);
    },
  };
}

function sizedPolicies(builtin: Policy, drafts: readonly Draft[]): Subject[] {
  const texts = drafts.map(({ text }) => text);
  return [few, 1000, many].map((size) =>
    subject(`policy of ${size} words`, sizedPolicy(builtin, size, texts)),
  );
}

function subject(name: string, policy: Policy, models?: Models): Subject {
  const compiled = compile(policy, models);
  return { name, examine: (draft) => examine(draft, compiled) };
}

function medianAndWorst({ name: who, times }: Timed, name: (what: string) => string): Row[] {
  return [
    figure(`${name(who)}: median`, median(times), 'µs'),
    figure(`${name(who)}: p99`, quantile(times, 0.99), 'µs'),
  ];
}
