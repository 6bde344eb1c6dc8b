import type { AccountRole } from '../../../policy/vocabulary.ts';
import { type Passage, sentenceAround } from '../../text/passage.ts';
import type { NameSpan } from '../name-spans.ts';
import { type Around, type WhoCue, whoCues } from './cues.ts';
import type { Who } from './kinds.ts';
import { publicFigures } from './public-figures.ts';
import { pupilTopic, staffTopic } from './topics.ts';

/** What is known of the draft as a whole. */
export interface Setting {
  role: AccountRole;
  /** It speaks of the writer's own children or family. */
  isFamily: boolean;
}

/** Who a named person is, by the words beside the name; where they say nothing, by the draft. */
export function whoIs(passage: Passage, span: NameSpan, isTitled: boolean, setting: Setting): Who {
  const name = passage.text.slice(span.start, span.end);
  const around: Around = { ...sentenceAround(passage, span.start, span.end), isTitled };
  if (publicFigures.has(name) && !isTitled) return 'public';
  const cue = whoCues.find((one) => fits(one, around));
  if (cue && !(cue.who === 'pupil' && setting.isFamily)) return cue.who;
  if (setting.isFamily) return isTitled ? 'other' : 'family';
  if (isTitled) return answersParent(around, setting) ? 'parent' : 'colleague';
  return byTopic(passage.text, setting);
}

/** The school's account speaks with parents, and calls them by their titles. */
function answersParent({ before }: Around, { role }: Setting): boolean {
  return (
    role === 'official' &&
    /\b(?:hi|hello|dear|morning|afternoon|evening|reply to|sorry|loss|thank you),? $/.test(before)
  );
}

function byTopic(text: string, { role }: Setting): Who {
  const isStaff = staffTopic.test(text);
  if (pupilTopic.test(text) && !isStaff) return 'pupil';
  if (isStaff) return 'colleague';
  if (role === 'professional')
    return /\b(?:congrat\w*|well deserved|proud|thrilled|delighted|thanks?)\b/.test(text)
      ? 'colleague'
      : 'other';
  return role === 'official' && /\b(?:well done|won|winner|prize|congratulations|star)\b/.test(text)
    ? 'pupil'
    : 'other';
}

function fits(cue: WhoCue, { before, after, isTitled }: Around): boolean {
  if (cue.titled !== undefined && cue.titled !== isTitled) return false;
  return (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true);
}
