import type { NamesFile } from '../../../src/examine/names/names-file.ts';
import type { Post } from '../../../tests/corpus/corpus.ts';
import { namesData, namesFrom } from '../names.ts';
import { fromPost } from './named-text.ts';

const folds = 4;
/** Files of the corpus that stand side by side are often by one writer. */
const filesPerWriter = 4;

/** Posts, and a model of names trained on the other folds. */
export interface Fold {
  posts: Post[];
  names: NamesFile;
}

/**
 * Names in posts as found by a model trained on the other folds (out of fold): a model is too sure of names it
 * was trained on, and what is trained on its findings would trust it too much.
 * @param data the folder of licensed data, if it is at hand
 */
export function crossFitted(posts: readonly Post[], data: string | undefined): Fold[] {
  const files = [...new Set(posts.map(fileOf))].sort();
  const foldOf = new Map(
    files.map((file, at) => [file, Math.floor(at / filesPerWriter) % folds] as const),
  );
  const known = namesData(data, []);
  return Array.from({ length: folds }, (_, fold) => {
    const isOwn = (post: Post) => foldOf.get(fileOf(post)) === fold;
    const others = posts.filter((post) => !isOwn(post)).map(fromPost);
    return { posts: posts.filter(isOwn), names: namesFrom({ ...known, posts: others }) };
  });
}

/** Which file of the corpus a post stands in. */
export const fileOf = ({ id }: Post) => id.replace(/-.*/, '');
