import type { CompiledPolicy } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import type { Finding } from '../../src/examine/finding.ts';
import type { Post } from '../../tests/corpus/corpus.ts';

/** A post of the corpus and what the examiner says of it. */
export interface Judged {
  post: Post;
  findings: Finding[];
  severity: Post['severity'];
}

export function draftOf({ text, platform, surface, audience, account }: Post): Draft {
  return { text, platform, surface, audience, role: account, mentions: [], tags: [] };
}

export function judge(posts: readonly Post[], policy: CompiledPolicy): Judged[] {
  return posts.map((post) => {
    const findings = examine(draftOf(post), policy);
    const worst = findings[0]?.severity ?? 'none';
    return { post, findings, severity: worst === 'block' ? 'reason' : worst };
  });
}

export const isHeld = ({ severity }: Judged): boolean =>
  severity === 'warn' || severity === 'reason';
