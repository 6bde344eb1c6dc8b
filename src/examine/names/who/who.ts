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
  /** Whether some sentence of it matches. */
  speaksOf: (topic: RegExp) => boolean;
}

/** What a name's own sentence says about who it is. */
export interface Beside {
  isTitled: boolean;
  isPublic: boolean;
  /** Undefined where the words beside the name say nothing. */
  cue: Who | undefined;
  /** Somebody is spoken to: "Dear Mrs Shah". */
  isAddressed: boolean;
}

export function besideName(passage: Passage, span: NameSpan, isTitled: boolean): Beside {
  const name = passage.text.slice(span.start, span.end);
  const around: Around = { ...sentenceAround(passage, span.start, span.end), isTitled };
  return {
    isTitled,
    isPublic: publicFigures.has(name) && !isTitled,
    cue: whoCues.find((one) => fits(one, around))?.who,
    isAddressed:
      /\b(?:hi|hello|dear|morning|afternoon|evening|reply to|sorry|loss|thank you),? $/.test(
        around.before,
      ),
  };
}

/** Who a named person is, by the words beside the name; where they say nothing, by the draft. */
export function whoIs({ isTitled, isPublic, cue, isAddressed }: Beside, setting: Setting): Who {
  if (isPublic) return 'public';
  if (cue && !(cue === 'pupil' && setting.isFamily)) return cue;
  if (setting.isFamily) return isTitled ? 'other' : 'family';
  // The school's account speaks with parents, and calls them by their titles.
  if (isTitled) return setting.role === 'official' && isAddressed ? 'parent' : 'colleague';
  return byTopic(setting);
}

const praise = /\b(?:congrat\w*|well deserved|proud|thrilled|delighted|thanks?)\b/;
const win = /\b(?:well done|won|winner|prize|congratulations|star)\b/;

function byTopic({ role, speaksOf }: Setting): Who {
  const isStaff = speaksOf(staffTopic);
  if (speaksOf(pupilTopic) && !isStaff) return 'pupil';
  if (isStaff) return 'colleague';
  if (role === 'professional') return speaksOf(praise) ? 'colleague' : 'other';
  return role === 'official' && speaksOf(win) ? 'pupil' : 'other';
}

function fits(cue: WhoCue, { before, after, isTitled }: Around): boolean {
  if (cue.titled !== undefined && cue.titled !== isTitled) return false;
  return (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true);
}
