import type { CompiledPolicy } from '../examine/compile.ts';
import { examine } from '../examine/examine.ts';
import type { Control, PartReader, ProfileReader, SiteSettings } from '../platforms/settings.ts';
import type { KnownAccountRole, PlatformId } from '../policy/vocabulary.ts';

/**
 * Readers of one's own profile: what it says is examined as a draft would be, and what is told is
 * only whether the policy has something to say, and by which rules.
 */
export function profileReaders(
  { platform, profile }: SiteSettings,
  policy: CompiledPolicy,
  role: KnownAccountRole,
): PartReader[] {
  return profile.map((reader) =>
    readerOf(reader, (text) => rulesAbout(text, platform, policy, role)),
  );
}

function readerOf(
  { item, part, isAt, isForm, read }: ProfileReader,
  examined: (text: string) => string[],
): PartReader {
  let last: { text: string; rules: string[] } | undefined;
  return {
    item,
    part,
    isAt,
    ...(isForm && { isForm }),
    read(page): Control | undefined {
      const shown = read(page);
      if (!shown) return undefined;
      const { text, element } = shown;
      if (last?.text !== text) last = { text, rules: examined(text) };
      const { rules } = last;
      return rules.length > 0 ? { value: 'noticed', rules, element } : { value: 'clear', element };
    },
  };
}

function rulesAbout(
  text: string,
  platform: PlatformId,
  policy: CompiledPolicy,
  role: KnownAccountRole,
): string[] {
  const where = { platform, role, surface: 'profile', audience: 'public' } as const;
  // Line by line: one's own name in one field is not a person named in the next.
  const findings = text
    .split('\n')
    .flatMap((line) => examine({ ...where, text: line, mentions: [], tags: [] }, policy));
  return [...new Set(findings.map(({ rule }) => rule))];
}
