import type { WordList } from './pack.ts';
import type { PolicyRule } from './policy.ts';
import { knownAccountRoles, severities } from './vocabulary.ts';

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
export function widened(locked: WordList, above: WordList): WordList {
  return {
    ...locked,
    words: [...new Set([...locked.words, ...above.words])],
    inflect: locked.inflect || above.inflect,
  };
}

/** Ids of the word lists that locked rules look for. */
export function lockedLists(rules: readonly PolicyRule[]): Set<string> {
  const names = rules.filter(({ locked }) => locked).flatMap(({ when }) => when.all.flat());
  return new Set(
    names.filter((name) => name.startsWith('words:')).map((name) => name.slice('words:'.length)),
  );
}
