import type { Audience } from '../../policy/vocabulary.ts';
import { articles } from '../composer.ts';
import { all, closestAcross, isShown, outermostAcross, tidy, urlOf } from '../dom.ts';
import type { Composer } from '../platform.ts';
import { screenOf } from './screen.ts';
import { routes, slots } from './slots.ts';
import { namesOf } from './surface.ts';

/** As the page says it, by button, group or the post commented on; never guessed. */
export function audienceOf(composer: Composer): Audience {
  if (composer.surface === 'comment') return audienceOfPost(composer.editor);
  if (composer.surface !== 'post') return 'unknown';
  const said = audienceSaid(screenOf(composer));
  if (said) return audienceFrom(said);
  return routes.group.test(urlOf(composer.scope).pathname)
    ? groupAudience(composer.editor)
    : 'unknown';
}

/** All that the audience button says, if there is one: the picture's name and the words of the label. */
function audienceSaid(screen: HTMLElement | undefined): string[] | undefined {
  const buttons = screen
    ? all(screen, `${slots.css('audience')}, ${slots.css('audienceShape')}`).filter(isShown)
    : [];
  return buttons.map(wordsOnButton).find((words) => words.length > 0);
}

/** The audience that a button's label or inside names; nothing where it is no audience button. */
export function wordsOnButton(button: HTMLElement): string[] {
  const label = tidy(button.getAttribute('aria-label'));
  const named = slots.said('audience', label)?.replace(/[.\s]+$/, '');
  if (named) return [named];
  const isNamed = slots.said('audienceName', label) !== undefined;
  if (!isNamed && !button.matches(slots.css('audienceShape'))) return [];
  const picture = tidy(button.querySelector('img[alt]')?.getAttribute('alt'));
  return [tidy(button.textContent), picture].filter((words) => words !== '');
}

function audienceFrom(said: readonly string[]): Audience {
  const says = (name: 'public' | 'friends' | 'onlyMe') =>
    said.some((words) => slots.said(name, words) !== undefined);
  if (says('public')) return 'public';
  if (says('onlyMe')) return 'only-me';
  return says('friends') ? 'friends' : 'unknown';
}

const mostLines = 200;

/** The group's own header says it, in the page behind the dialog; or the box asks for a public post. */
function groupAudience(editor: HTMLElement): Audience {
  const lines = all(editor.ownerDocument, '[role="main"] span[dir="auto"]').slice(0, mostLines);
  const isPublic =
    lines.some((line) => slots.said('publicGroup', tidy(line.textContent)) !== undefined) ||
    namesOf(editor).some((name) => slots.said('publicPrompt', name) !== undefined);
  return isPublic ? 'public' : 'group';
}

/** A comment is seen by whoever sees the post. */
function audienceOfPost(editor: HTMLElement): Audience {
  const post = outermostAcross(editor, articles) ?? closestAcross(editor, '[role="dialog"]');
  const glyph = post?.querySelector(slots.css('sharedWith'));
  const label = tidy(glyph?.getAttribute('aria-label') ?? glyph?.getAttribute('title'));
  const words = slots.said('sharedWith', label)?.replace(/[.\s]+$/, '');
  if (!words) return 'unknown';
  if (slots.said('publicGroup', words) !== undefined) return 'public';
  return slots.said('members', words) === undefined ? audienceFrom([words]) : 'group';
}
