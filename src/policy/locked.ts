import type { WordList } from './pack.ts';
import type { PolicyRule } from './policy.ts';
import { knownAccountRoles, listNamedBy, severities } from './vocabulary.ts';

/**
 * What a later layer makes of a locked rule: everything stays as it was, but a severity may rise.
 */
export function tightened(locked: PolicyRule, above: PolicyRule): PolicyRule {
  const severity = { ...locked.severity };
  for (const role of knownAccountRoles) {
    const asked = above.severity[role];
    if (asked && severities.indexOf(asked) > rank(severity[role])) severity[role] = asked;
  }
  return { ...locked, severity };
}

const rank = (severity: PolicyRule['severity']['personal']) =>
  severity ? severities.indexOf(severity) : -1;

/** What a later layer makes of a list that a locked rule needs: words are added, none taken away. */
function widened(locked: WordList, above: WordList): WordList {
  return {
    ...locked,
    words: [...new Set([...locked.words, ...above.words])],
    inflect: locked.inflect || above.inflect,
  };
}

/**
 * What a later layer makes of a list, by what locked rules do with it: those they look for can only
 * gain words, those that silence them stay as they are.
 */
export function listKeeper(
  rules: readonly PolicyRule[],
): (below: WordList, above: WordList) => WordList {
  const locked = rules.filter((rule) => rule.locked);
  const sought = listsIn(locked.flatMap(({ when }) => when.all.flat()));
  const silencing = listsIn(locked.flatMap(({ when }) => when.none));
  return (below, above) => {
    if (silencing.has(below.id)) return below;
    return sought.has(below.id) ? widened(below, above) : above;
  };
}

function listsIn(signals: readonly string[]): Set<string> {
  return new Set(signals.flatMap((name) => listNamedBy(name) ?? []));
}
