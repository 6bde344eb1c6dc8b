import { openWeights } from './names-file.ts';
import type { OpenNamesModel } from './names-model.ts';
import { openTable } from './table.ts';
import { tagNames } from './tagger.ts';
import { besideFeatures, placeFeatures, sentenceFeatures } from './who/features.ts';
import { likeliest, scoresOf } from './who/who.ts';

export const openNamesModel: OpenNamesModel = (file) => {
  const tagger = openWeights(file.tagger);
  const who = openWeights(file.who);
  return {
    words: openTable(file.words),
    tag: (view) => tagNames(view, tagger),
    besideScores: (view, name) => scoresOf(who, besideFeatures(view, name)),
    topicScores: (view) => scoresOf(who, sentenceFeatures(view)),
    likeliest: (scores, setting, isTitled) =>
      likeliest(who, [...scores, scoresOf(who, placeFeatures(setting, isTitled))]),
  };
};
