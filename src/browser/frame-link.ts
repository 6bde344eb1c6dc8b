import type { PageStatus } from '../compose/page-status.ts';
import type { Models } from '../examine/model/models.ts';
import type { Platform } from '../platforms/platform.ts';

/** Where the sentinel, the compose code and the popup meet in one frame. */
export interface FrameLink {
  /** Path of the latest event in an editable, innermost first, until the compose code takes it. */
  waiting?: readonly EventTarget[] | undefined;
  /** The examiner's models, brought before the compose code. */
  models?: Models;
  /** All knowledge of the frame's site, brought before the compose code. */
  platform?: Platform;
  /** What the next reminder is about; a page just opened, unless told. */
  about?: 'page' | 'contact';
  /** Takes away the reminder that is on show. */
  endReminder?: (() => void) | undefined;
  /** The compose code, once it is here: called synchronously with every event the sentinel hears. */
  handle?: (event: Event) => void;
  /** Whether the sentinel goes on to hear what is put into text boxes. */
  hearInput?: (isOn: boolean) => void;
  /** What is being watched in this frame; holds no word of any draft. */
  status?: () => PageStatus[];
}

const key = Symbol.for('second-look');

/** The one link of this frame. It lives in the extension's own world, where the page cannot reach. */
export function frameLink(): FrameLink {
  const world = globalThis as { [key]?: FrameLink };
  world[key] ??= {};
  return world[key];
}
