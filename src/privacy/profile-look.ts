import type { CompiledPolicy } from '../examine/compile.ts';
import { examine } from '../examine/examine.ts';
import type { Finding } from '../examine/finding.ts';
import { isGuess } from '../examine/repeats.ts';
import type { Control, PartReader, ProfileReader, SiteSettings } from '../platforms/settings.ts';
import type { KnownAccountRole, PlatformId } from '../policy/vocabulary.ts';
import { nameOfPart, partsAt } from './parts-shown.ts';

/** Under which address each text of this document was seen first, by the parts that address shows. */
export type FirstTexts = Map<string, string>;

/**
 * Readers of one's own profile: what it says is examined as a draft would be, and what is told is
 * only whether the policy has something to say, and by which rules.
 * @param firstTexts texts that stood under another address before say nothing of this one; kept up.
 */
export function profileReaders(
  { platform, profile }: SiteSettings,
  policy: CompiledPolicy,
  role: KnownAccountRole,
  firstTexts: FirstTexts = new Map(),
): PartReader[] {
  return profile.map((reader) =>
    readerOf(fresh(reader, profile, firstTexts), (text) => {
      const { isAbout = () => true } = reader;
      const told = findingsIn(text, platform, policy, role).filter(({ clause }) => isAbout(clause));
      return [...new Set(told.map(({ rule }) => rule))];
    }),
  );
}

/** The site may leave the old page's texts standing for seconds when it leads to another page. */
function fresh(
  reader: ProfileReader,
  profile: readonly ProfileReader[],
  firstTexts: FirstTexts,
): ProfileReader {
  return {
    ...reader,
    read(page) {
      const shown = reader.read(page);
      if (!shown?.text) return shown;
      const here = partsAt(profile, new URL(page.URL)).map(nameOfPart).join();
      const first = firstTexts.get(shown.text) ?? here;
      firstTexts.set(shown.text, first);
      return first === here ? shown : undefined;
    },
  };
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

function findingsIn(
  text: string,
  platform: PlatformId,
  policy: CompiledPolicy,
  role: KnownAccountRole,
): Finding[] {
  const where = { platform, role, surface: 'profile', audience: 'public' } as const;
  // Line by line: one's own name in one field is not a person named in the next.
  const findings = text
    .split('\n')
    .flatMap((line) => examine({ ...where, text: line, mentions: [], tags: [] }, policy));
  // What the whole of a text reminds of says too little of a few words to hold them against anybody.
  return findings.filter((finding) => !isGuess(finding));
}
