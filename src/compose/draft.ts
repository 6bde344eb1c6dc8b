import type { Draft, Mention } from '../examine/draft.ts';
import type { Beside, EditorText } from '../platforms/platform.ts';
import type { PlatformId, Surface } from '../policy/vocabulary.ts';
import type { Circumstances } from './circumstances.ts';

/** The draft that one editor holds. */
export function makeDraft(
  { text, mentions }: EditorText,
  platform: PlatformId,
  surface: Surface,
  { audience, role, beside }: Circumstances,
): Draft {
  const { tags } = beside;
  const all = [...nameBegunWith(text, beside), ...mentions];
  return { text, mentions: all, platform, surface, audience, role, tags, beside };
}

/** The name a reply begins with, or as much as the person left of it. */
function nameBegunWith(text: string, { answered: name = '' }: Beside): Mention[] {
  while (!text.startsWith(name)) name = name.slice(0, Math.max(0, name.lastIndexOf(' ')));
  return name ? [{ name, start: 0, end: name.length }] : [];
}
