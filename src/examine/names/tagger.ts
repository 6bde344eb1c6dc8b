import { addFeature, type LinearModel, openModel } from '../model/linear.ts';
import { isCandidate } from './candidates.ts';
import { featureCount, featuresOf } from './features.ts';
import { type NameLists, openLists } from './name-lists.ts';
import type { NamesFile } from './names-file.ts';
import type { WordsInView } from './words-in-view.ts';

/** The names model made ready for use. */
export interface NameTagger {
  model: LinearModel;
  lists: NameLists;
}

export function openTagger({ tagger, lists }: NamesFile): NameTagger {
  return { model: openModel(tagger), lists: openLists(lists) };
}

/** 1 for each token that is part of somebody's name, left to right, each knowing of the two before. */
export function tagNames(view: WordsInView, model: LinearModel): Uint8Array {
  const tags = new Uint8Array(view.count);
  const features = new Uint32Array(featureCount);
  const score = new Float64Array(1);
  for (let token = 0; token < view.count; token++) {
    const last = tags[token - 1] ?? 0;
    if (!isCandidate(view, token, last)) continue;
    featuresOf(view, token, last, tags[token - 2] ?? 0, features);
    score[0] = model.intercepts[0] ?? 0;
    for (const feature of features) addFeature(model, feature, score);
    if ((score[0] ?? 0) > 0) tags[token] = 1;
  }
  return tags;
}
