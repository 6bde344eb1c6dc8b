import type { NamesFile } from '../../../src/examine/names/names-file.ts';
import type { Post } from '../../../tests/corpus/corpus.ts';
import { namesData, namesFrom } from '../names.ts';
import { fromPost } from './named-text.ts';

const shares = 4;
/** Files of the corpus that stand side by side are often by one writer. */
const sideBySide = 4;

/** Posts, and a model of names that was learnt from others than their writers. */
export interface AmongStrangers {
  posts: Post[];
  names: NamesFile;
}

/**
 * Finds the names in posts as they will be found in posts of strangers. A model knows the names it was learnt
 * from better than any others, and who listened to it there would trust it too much.
 * @param data the folder of licensed data, if it is at hand
 */
export function amongStrangers(posts: readonly Post[], data: string | undefined): AmongStrangers[] {
  const files = [...new Set(posts.map(fileOf))].sort();
  const shareOf = new Map(
    files.map((file, at) => [file, Math.floor(at / sideBySide) % shares] as const),
  );
  const known = namesData(data, []);
  return Array.from({ length: shares }, (_, share) => {
    const isOwn = (post: Post) => shareOf.get(fileOf(post)) === share;
    const others = posts.filter((post) => !isOwn(post)).map(fromPost);
    return { posts: posts.filter(isOwn), names: namesFrom({ ...known, posts: others }) };
  });
}

/** Which file of the corpus a post stands in. */
export const fileOf = ({ id }: Post) => id.replace(/-.*/, '');
