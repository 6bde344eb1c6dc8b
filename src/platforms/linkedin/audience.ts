import type { Audience } from '../../policy/vocabulary.ts';
import { articles } from '../composer.ts';
import { all, closestAcross, tidy, urlOf } from '../dom.ts';
import type { Composer } from '../platform.ts';
import { audienceLabels, friendsWords, groupWords, marks, publicWords, routes } from './marks.ts';

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
  const control = controls.find((one) => one.querySelector(marks.audienceIcon));
  const settings = scope.querySelector(marks.settings);
  const text = tidy(settings?.querySelector(marks.settingsAudience)?.textContent);
  const texts = [text, settings?.textContent, control?.textContent];
  const shown = texts.map(tidy).filter((one) => one !== '');
  return shown.map(wordsOf).find(Boolean);
}

function wordsOf(text: string): string | undefined {
  return audienceLabels.map((label) => label.exec(text)?.[1]).find(Boolean);
}

function audienceFrom(words: string): Audience {
  const plain = words.toLowerCase().trim();
  if (publicWords.includes(plain)) return 'public';
  if (friendsWords.includes(plain)) return 'friends';
  return groupWords.includes(plain) ? 'group' : 'unknown';
}

function audienceOfPost(editor: HTMLElement): Audience {
  const post = closestAcross(editor, `${articles}, [role="listitem"]`);
  return post?.querySelector(marks.globe) ? 'public' : 'unknown';
}
