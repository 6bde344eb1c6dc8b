import { listKeeper, tightened } from './locked.ts';
import type { Pack } from './pack.ts';
import type { Policy, PolicyRule } from './policy.ts';
import { platforms } from './vocabulary.ts';

/**
 * Puts packs on top of each other, weakest first. What a later pack says replaces what an earlier
 * one says under the same id or name, in its place; the rest is added. A locked rule and its words
 * can only become stricter. Packs are left unchanged.
 * @throws if there is no pack at all.
 */
export function mergePacks(packs: readonly Pack[]): Policy {
  const [first, ...later] = packs;
  if (!first) throw new Error('a policy needs at least one pack');
  return later.reduce(putOnTop, asPolicy(first));
}

function asPolicy(pack: Pack): Policy {
  const { $schema, type, layer, orgId, notBefore, ...read } = pack;
  const { expires, mustNotUseAfter, minExtVersion, withoutRules, withoutItems, rules, ...rest } =
    read;
  const { id, title, version, issued } = pack;
  return { ...rest, rules: rules.map(withoutExamples), sources: [{ id, title, version, issued }] };
}

function withoutExamples({ examples, ...rule }: Pack['rules'][number]): PolicyRule {
  return rule;
}

function putOnTop(below: Policy, pack: Pack): Policy {
  const above = asPolicy(pack);
  const locked = new Set(below.rules.filter((rule) => rule.locked).map(({ id }) => id));
  const kept = without(
    below.rules,
    pack.withoutRules.filter((id) => !locked.has(id)),
  );
  return {
    // Single values (school, hours, document ...) come from the last pack that has them.
    ...below,
    ...above,
    accounts: joinAccounts(below.accounts, above.accounts),
    roles: { ...below.roles, ...above.roles },
    contacts: { ...below.contacts, ...above.contacts },
    clauses: { ...below.clauses, ...above.clauses },
    texts: { ...below.texts, ...above.texts },
    withoutReminders: [...new Set([...below.withoutReminders, ...above.withoutReminders])],
    // A composer that is not found hears no rule: who locks rules corrects what pages are known by.
    sites: locked.size > 0 ? below.sites : joinSites(below.sites, above.sites),
    lists: replaceById(below.lists, above.lists, listKeeper(below.rules)),
    rules: replaceById(kept, above.rules, (old, rule) =>
      old.locked ? tightened(old, rule) : rule,
    ),
    checklist: replaceById(without(below.checklist, pack.withoutItems), above.checklist),
    guidance: replaceById(below.guidance, above.guidance),
    sources: [...below.sources, ...above.sources],
  };
}

function without<T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] {
  const dropped = new Set(ids);
  return items.filter(({ id }) => !dropped.has(id));
}

function replaceById<T extends { id: string }>(
  below: readonly T[],
  above: readonly T[],
  instead = (_old: T, item: T) => item,
): T[] {
  const byId = new Map(below.map((item) => [item.id, item]));
  for (const item of above) {
    const old = byId.get(item.id);
    byId.set(item.id, old ? instead(old, item) : item);
  }
  return [...byId.values()];
}

function joinAccounts(below: Policy['accounts'], above: Policy['accounts']): Policy['accounts'] {
  const joined = { ...below };
  for (const platform of platforms) {
    const handles = new Set([...(below[platform] ?? []), ...(above[platform] ?? [])]);
    if (handles.size > 0) joined[platform] = [...handles];
  }
  return joined;
}

/** Slot by slot: what a later pack does not correct stays as an earlier one has it. */
function joinSites(below: Policy['sites'], above: Policy['sites']): Policy['sites'] {
  const joined = { ...below };
  for (const platform of platforms) {
    const marks = { ...below[platform]?.marks, ...above[platform]?.marks };
    const labels = { ...below[platform]?.labels, ...above[platform]?.labels };
    if (above[platform]) Object.assign(joined, { [platform]: { marks, labels } });
  }
  return joined;
}
