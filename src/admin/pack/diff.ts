import { isDeepStrictEqual } from 'node:util';
import { mergePacks } from '../../policy/merge.ts';
import type { Pack } from '../../policy/pack.ts';
import type { Policy, PolicyRule } from '../../policy/policy.ts';
import { knownAccountRoles, rosterKinds } from '../../policy/vocabulary.ts';
import { changedDrafts } from './changed-drafts.ts';

/** What staff will notice when a pack takes another's place, a line each; empty where it is nothing. */
export function diffPacks(below: readonly Pack[], before: Pack, after: Pack): string[] {
  const [old, fresh] = [before, after].map((pack) => mergePacks([...below, pack]));
  if (!old || !fresh) return [];
  return [
    ...rules(old, fresh),
    ...words(old, fresh),
    ...entries('checklist', old.checklist, fresh.checklist),
    ...entries('guidance', old.guidance, fresh.guidance),
    ...document(old, fresh),
    ...singles(old, fresh),
    ...people(old, fresh),
    ...changedDrafts(below, before, after),
  ];
}

function rules(old: Policy, fresh: Policy): string[] {
  const were = byId(old.rules);
  const are = byId(fresh.rules);
  return [
    ...fresh.rules.filter(({ id }) => !were.has(id)).map((rule) => `new rule ${named(rule)}`),
    ...old.rules.filter(({ id }) => !are.has(id)).map((rule) => `rule gone: ${named(rule)}`),
    ...fresh.rules.flatMap((rule) => {
      const was = were.get(rule.id);
      return was ? changesOf(was, rule) : [];
    }),
  ];
}

const named = ({ id, clause, what }: PolicyRule) => `${id} (${clause}): ${what}`;

function changesOf(was: PolicyRule, rule: PolicyRule): string[] {
  const severities = knownAccountRoles.flatMap((role) => {
    const [from = 'silent', to = 'silent'] = [was.severity[role], rule.severity[role]];
    return from === to ? [] : [`${rule.id} on ${role} accounts: ${from} becomes ${to}`];
  });
  const speech = (['what', 'why', 'instead'] as const)
    .filter((part) => was[part] !== rule[part])
    .map((part) => `${rule.id} says for "${part}": ${rule[part]}`);
  const when = isDeepStrictEqual(was.when, rule.when) ? [] : [`${rule.id} looks for other things`];
  return [...severities, ...speech, ...when, ...fieldChanges(rule.id, rest(was), rest(rule))];
}

/** What is not told apart already: where the rule speaks and from when on, its clause, whether it is locked. */
const rest = ({ severity, what, why, instead, when, ...others }: PolicyRule) => others;

function words(old: Policy, fresh: Policy): string[] {
  const were = byId(old.lists);
  const are = byId(fresh.lists);
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((id) => {
    const [before, after] = [were.get(id)?.words ?? [], are.get(id)?.words ?? []];
    const said = (what: string, some: string[]) =>
      some.length === 0 ? [] : [`list ${id}: ${what} ${shortened(some)}`];
    return [...said('gains', without(after, before)), ...said('loses', without(before, after))];
  });
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}

function shortened(words: readonly string[]): string {
  const shown = words.slice(0, 8).map((word) => `"${word}"`);
  return words.length > 8 ? `${shown.join(', ')} and ${words.length - 8} more` : shown.join(', ');
}

function entries(
  what: string,
  old: readonly { id: string; title: string }[],
  fresh: readonly { id: string; title: string }[],
): string[] {
  const were = byId(old);
  const are = byId(fresh);
  return [
    ...fresh.filter(({ id }) => !were.has(id)).map(({ title }) => `${what} gains: ${title}`),
    ...old.filter(({ id }) => !are.has(id)).map(({ title }) => `${what} loses: ${title}`),
    ...fresh
      .filter((one) => were.has(one.id) && !isDeepStrictEqual(were.get(one.id), one))
      .map(({ title }) => `${what} changes: ${title}`),
  ];
}

function document(old: Policy, fresh: Policy): string[] {
  const version = fresh.document?.version;
  if (!version || version === old.document?.version) return [];
  return [`the policy document is now version ${version}: staff are asked to read it again`];
}

/** Names are hashes: all that can be said is that they are others. */
function people({ roster: was = {} }: Policy, { roster: are = {} }: Policy): string[] {
  return rosterKinds
    .filter((kind) => was[kind] !== are[kind])
    .map((kind) => `the roster knows other names than before (${kind})`);
}

/** Fields of one value that show in the popup or say how drafts are found and read. */
function singles(old: Policy, fresh: Policy): string[] {
  const fields = [
    'title',
    'school',
    'accounts',
    'roles',
    'withoutReminders',
    'recheckAfterDays',
    'contacts',
    'hours',
    'training',
    'texts',
    'clauses',
    'document',
    'sites',
  ] as const;
  return fields.flatMap((field) => fieldChanges(field, old[field], fresh[field]));
}

/** "school > aliases gains "Oakies"": as far down as both have something there. */
function fieldChanges(name: string, was: unknown, is: unknown): string[] {
  if (isDeepStrictEqual(was, is)) return [];
  if (isList(was) && isList(is)) {
    const [gained, lost] = [without(is, was), without(was, is)];
    return [
      ...(gained.length > 0 ? [`${name} gains ${shortened(gained)}`] : []),
      ...(lost.length > 0 ? [`${name} loses ${shortened(lost)}`] : []),
    ];
  }
  if (isGroup(was) && isGroup(is))
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      fieldChanges(`${name} > ${key}`, was[key], is[key]),
    );
  return [`${name}: ${shown(was)} becomes ${shown(is)}`];
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

const byId = <T extends { id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item]));
