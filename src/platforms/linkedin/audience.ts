import type { Audience } from '../../policy/vocabulary.ts';
import { articles } from '../composer.ts';
import { all, closestAcross, tidy, urlOf } from '../dom.ts';
import type { Composer } from '../platform.ts';
import { marks, routes, slots } from './slots.ts';

/** As the page says it: by the share box's control, or by the post commented on. */
export function audienceOf(composer: Composer): Audience {
  if (composer.surface === 'comment') return audienceOfPost(composer.editor);
  if (composer.surface !== 'post') return 'unknown';
  const words = audienceWords(composer.scope);
  if (words !== undefined) return audienceFrom(words);
  return routes.group.test(urlOf(composer.scope).pathname) ? 'group' : 'unknown';
}

function audienceWords(scope: HTMLElement): string | undefined {
  const controls = all(scope, marks.controls);
  const control = controls.find((one) => one.querySelector(slots.css('audienceIcon')));
  const settings = scope.querySelector(slots.css('settings'));
  const line = settings?.querySelector(slots.css('settingsAudience'));
  return [line, settings, control]
    .map((one) => tidy(one?.textContent))
    .find((words) => words !== '');
}

const mostWords = 3;

/** The longest run of words that is a known audience: what stands around it differs by language. */
function audienceFrom(text: string): Audience {
  const words = text.split(/[\s:,.]+/).filter(Boolean);
  for (let count = mostWords; count > 0; count--) {
    for (let at = 0; at + count <= words.length; at++) {
      const run = words.slice(at, at + count).join(' ');
      if (slots.said('friends', run) !== undefined) return 'friends';
      if (slots.said('group', run) !== undefined) return 'group';
      if (slots.said('public', run) !== undefined) return 'public';
    }
  }
  return 'unknown';
}

function audienceOfPost(editor: HTMLElement): Audience {
  const post = closestAcross(editor, `${articles}, [role="listitem"]`);
  return post?.querySelector(slots.css('globe')) ? 'public' : 'unknown';
}
