import type { Choices } from '../../browser/items.ts';
import type { Policy } from '../../policy/policy.ts';

type Read = NonNullable<Choices['read']>;

/** What "I have read this" is kept as: the document and the school's own layer of the policy. */
export function readNow({ document, id, version }: Policy, at: string): Read {
  return { document: document?.version ?? '', pack: id, packVersion: version, at };
}

/** Whether the person read the policy as it is now: another document or pack version asks again. */
export function isRead(policy: Policy, read: Read | undefined): boolean {
  if (!read) return false;
  const now = readNow(policy, read.at);
  return (
    now.document === read.document && now.pack === read.pack && now.packVersion === read.packVersion
  );
}

/** The policy's change notes, latest first, each with whether it came after the last reading. */
export function changesSince({ id, changes }: Policy, read: Read | undefined) {
  const seen = read?.pack === id ? read.packVersion : 0;
  return changes
    .toSorted((a, b) => b.version - a.version)
    .map((change) => ({ ...change, isNew: read !== undefined && change.version > seen }));
}
