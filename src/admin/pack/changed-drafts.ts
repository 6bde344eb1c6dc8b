import { exampleDraft } from '../../examine/example-draft.ts';
import type { Finding } from '../../examine/finding.ts';
import type { Example, Pack } from '../../policy/pack.ts';
import { examinerOf } from './examiner.ts';

/** Posts, out of the examples of all rules of both packs, of which people will be told something else. */
export function changedDrafts(below: readonly Pack[], before: Pack, after: Pack): string[] {
  const then = examinerOf([...below, before]);
  const now = examinerOf([...below, after]);
  return examplesOf([...below, before, after]).flatMap((example) => {
    const draft = exampleDraft(example);
    if (!draft) return [];
    const [was, is] = [said(then(draft)), said(now(draft))];
    return was === is ? [] : [`"${example.text}" (${example.role}): ${was} becomes ${is}`];
  });
}

function examplesOf(packs: readonly Pack[]): Example[] {
  const all = packs.flatMap(({ rules }) =>
    rules.flatMap(({ examples }) => [...examples.hit, ...examples.miss]),
  );
  return [...new Map(all.map((example) => [JSON.stringify(example), example])).values()];
}

function said(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing';
  return findings.map(({ rule, severity }) => `${severity} by ${rule}`).join(', ');
}
