import { type CompiledPolicy, compile } from '../../../src/examine/compile.ts';
import type { Draft } from '../../../src/examine/draft.ts';
import {
  eachSettingFeature,
  eachSignalFeature,
  eachWordFeature,
} from '../../../src/examine/impression/features.ts';
import {
  type Level,
  levels,
  type Output,
  outputs,
} from '../../../src/examine/impression/outputs.ts';
import { trained } from '../../../src/examine/model/trained.ts';
import type { NamesFile } from '../../../src/examine/names/names-file.ts';
import { readDraft } from '../../../src/examine/reading.ts';
import type { Setting } from '../../../src/examine/setting.ts';
import { seenBySentence } from '../../../src/examine/signals/index.ts';
import { readTone } from '../../../src/examine/tone/read.ts';
import { toneLabels } from '../../../src/examine/tone/tone.ts';
import { builtinPolicy } from '../../../src/policy/builtin.ts';
import { draftOf } from '../../../tests/examine/support.ts';

/** One text the impression is learnt from. */
export interface Lesson {
  features: Uint32Array;
  /** For each output 1 or 0, or -1 where the text does not say. Of the levels one holds, whichever is not ruled out. */
  answers: readonly number[];
  /** What it counts beside a post of the corpus. */
  weight: number;
  isPublic: boolean;
}

export type Answers = Partial<Record<Output, boolean>>;

/** Makes a lesson of a text, read as in use. */
export type LessonMaker = (
  text: string,
  setting: Partial<Setting>,
  answers: Answers,
  weight?: number,
) => Lesson;

/** @param names what finds the names in a text, where it is not the model in force */
export function lessonMaker(names?: NamesFile): LessonMaker {
  const { impression: _, ...readers } = trained;
  const policy = compile(builtinPolicy(), { ...readers, ...(names && { names }) });
  return (text, setting, answers, weight = 1) => ({
    features: featuresOf(draftOf(text, setting), policy),
    answers: outputs.map((output) =>
      answers[output] === undefined ? -1 : Number(answers[output]),
    ),
    weight,
    isPublic: false,
  });
}

/** Of the levels this one and no other. */
export function exactly(level: Level): Answers {
  return Object.fromEntries(levels.map((one) => [one, one === level]));
}

/** Of the tones this one and no other, or none. */
export function tone(label: string | undefined): Answers {
  return {
    harsh: label !== undefined,
    ...Object.fromEntries(toneLabels.map((one) => [one, one === label])),
  };
}

function featuresOf(draft: Draft, policy: CompiledPolicy): Uint32Array {
  const reading = readDraft(draft, policy);
  const { seen } = seenBySentence(reading, policy);
  const { marks } = readTone(reading, seen, policy.uses);
  const features: number[] = [];
  const learn = (hash: number) => features.push(hash);
  eachSettingFeature(draft, learn);
  reading.sentences.forEach((sentence, index) => {
    eachWordFeature(sentence, policy.uses, draft.role, learn);
    eachSignalFeature(seen[index] ?? [], marks[index] ?? [], draft.role, learn);
  });
  return Uint32Array.from(features);
}
