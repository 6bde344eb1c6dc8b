import type { Audience } from '../../policy/vocabulary.ts';
import { articles } from '../composer.ts';
import { all, closestAcross, isShown, outermostAcross, tidy, urlOf } from '../dom.ts';
import type { Composer } from '../platform.ts';
import {
  audienceLabel,
  audienceSelector,
  marks,
  publicGroupPrompt,
  routes,
  sharedWithLabel,
} from './marks.ts';
import { screenOf } from './screen.ts';
import { labelsOf } from './surface.ts';

/** As the page says it, by button, group address or the post commented on; never guessed. */
export function audienceOf(composer: Composer): Audience {
  if (composer.surface === 'comment') return audienceOfPost(composer.editor);
  if (composer.surface !== 'post') return 'unknown';
  const words = audienceWords(screenOf(composer));
  if (words !== undefined) return audienceFrom(words);
  return routes.group.test(urlOf(composer.scope).pathname)
    ? groupAudience(composer.editor)
    : 'unknown';
}

/** What the audience button says ("Your friends"), if there is one: the part that a reader needs. */
function audienceWords(screen: HTMLElement | undefined): string | undefined {
  const buttons = screen ? all(screen, marks.audience).filter(isShown) : [];
  for (const button of buttons) {
    const label = tidy(button.getAttribute('aria-label'));
    if (label === audienceSelector) return tidy(button.textContent);
    const words = audienceLabel.exec(label)?.[1];
    if (words) return words;
  }
  return undefined;
}

function audienceFrom(words: string): Audience {
  const plain = words.toLowerCase().replace(/^your /, '');
  if (plain === 'public') return 'public';
  if (plain === 'only me') return 'only-me';
  if (/^(friends(?! of)|specific friends)\b/.test(plain)) return 'friends';
  return 'unknown';
}

function groupAudience(editor: HTMLElement): Audience {
  return labelsOf(editor).some((label) => label.startsWith(publicGroupPrompt)) ? 'public' : 'group';
}

/** A comment is seen by whoever sees the post. */
function audienceOfPost(editor: HTMLElement): Audience {
  const post = outermostAcross(editor, articles) ?? closestAcross(editor, '[role="dialog"]');
  const glyph = post?.querySelector(marks.sharedWith);
  const label = glyph?.getAttribute('aria-label') ?? glyph?.getAttribute('title');
  const words = sharedWithLabel.exec(tidy(label))?.[1];
  if (!words) return 'unknown';
  if (words === 'Public group') return 'public';
  return words.startsWith('Members of ') ? 'group' : audienceFrom(words);
}
