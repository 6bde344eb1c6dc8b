import type { Draft } from '../examine/draft.ts';
import type { EditorText } from '../platforms/platform.ts';
import type { PlatformId, Surface } from '../policy/vocabulary.ts';
import type { Circumstances } from './circumstances.ts';

/** The draft that one editor holds. */
export function makeDraft(
  { text, mentions }: EditorText,
  platform: PlatformId,
  surface: Surface,
  { audience, role, beside: { tags, place, shared, own } }: Circumstances,
): Draft {
  const beside = { ...(place && { place }), shared, own };
  return { text, mentions: [...mentions], platform, surface, audience, role, tags, beside };
}
