import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compile } from '../../src/examine/compile.ts';
import type { LinearModelFile } from '../../src/examine/model/linear.ts';
import { readDraft } from '../../src/examine/reading.ts';
import { readOtherSignals } from '../../src/examine/signals/index.ts';
import { cluesOf } from '../../src/examine/tone/clue.ts';
import { toneLists } from '../../src/examine/tone/lists.ts';
import { voices } from '../../src/examine/tone/voice.ts';
import { eachFeature } from '../../src/examine/tone/voice-features.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { type Post, readCorpus } from '../../tests/corpus/corpus.ts';
import { randomFrom, shuffled } from './random.ts';

const target = 'assets/models/tone.json';
const bits = 13;
const rounds = 20;
const seed = 11;
const rate = 0.2;
const decay = 2e-5;
/** What one text counts: public data is not about schools, and made-up posts are all alike. */
const weights = { post: 1, generated: 0.25, public: 0.005 } as const;
const publicSets = [
  'convabuse_train',
  'davidson_train',
  'edos_train',
  'hatemoji_train',
  'surge_tox',
  'toxspans',
];
const slots = 2 ** bits;

interface Lesson {
  hashes: Uint32Array;
  /** For each voice 1 or 0, or -1 where the text does not say. */
  answers: readonly number[];
  weight: number;
  isPublic: boolean;
}

/** Makes the voice of tone: a small linear model that hears what no list of words holds. */
export function trainTone(data: string | undefined): void {
  const hear = listener();
  const lessons = [
    ...readCorpus('train').map((post) => lessonOf(post, hear)),
    ...(data ? publicSets.flatMap((set) => publicLessons(`${data}/tone/${set}.jsonl`, hear)) : []),
  ];
  const file = `${JSON.stringify(learnVoices(lessons))}\n`;
  writeFileSync(target, file);
  console.log(
    `tone: ${lessons.length} texts, ${gzipSync(file, { level: 9 }).length} bytes gzipped`,
  );
}

function listener() {
  const policy = compile(builtinPolicy(), { tone: { lists: toneLists } });
  return (text: string): Uint32Array => {
    const reading = readDraft(
      {
        text,
        platform: 'facebook',
        surface: 'post',
        audience: 'public',
        role: 'personal',
        mentions: [],
        tags: [],
      },
      policy,
    );
    const clues = cluesOf(reading, readOtherSignals(reading, policy), policy.tone?.kinds ?? []);
    const hashes: number[] = [];
    eachFeature(reading.passage, clues, (hash) => hashes.push(hash % slots));
    return Uint32Array.from(hashes);
  };
}

type Listener = ReturnType<typeof listener>;

const harsh = new Set<string>([
  'derogatory',
  'discriminatory',
  'offensive',
  'harassment',
  'accusation',
]);

function lessonOf({ text, labels, generated }: Post, hear: Listener): Lesson {
  return {
    hashes: hear(text),
    answers: voices.map((voice) =>
      Number(voice === 'harsh' ? labels.some((label) => harsh.has(label)) : labels.includes(voice)),
    ),
    weight: generated ? weights.generated : weights.post,
    isPublic: false,
  };
}

/** Public data says only whether a text is abusive. */
function publicLessons(file: string, hear: Listener): Lesson[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { text, y } = JSON.parse(line) as { text: string; y: number };
    return {
      hashes: hear(text),
      answers: voices.map((voice) => (voice === 'harsh' ? y : -1)),
      weight: weights.public,
      isPublic: true,
    };
  });
}

/** Logistic regression for each voice, by steps that grow smaller for features often seen. */
function learnVoices(lessons: readonly Lesson[]): LinearModelFile {
  const width = voices.length;
  const table = new Float64Array(slots * width);
  const seen = new Float64Array(slots * width).fill(1e-3);
  const intercepts = new Float64Array(width * 2);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(lessons, random)) {
      for (let voice = 0; voice < width; voice++) step(lesson, voice);
    }
  }
  return stored(table, Array.from(intercepts.subarray(0, width)));

  function step({ hashes, answers, weight, isPublic }: Lesson, voice: number): void {
    const answer = answers[voice] ?? -1;
    if (answer < 0 || hashes.length === 0) return;
    const value = 1 / Math.sqrt(hashes.length);
    const own = isPublic ? width + voice : voice;
    let sum = intercepts[own] ?? 0;
    for (const hash of hashes) sum += (table[hash * width + voice] ?? 0) * value;
    const error = (answer - 1 / (1 + Math.exp(-sum))) * weight;
    intercepts[own] = (intercepts[own] ?? 0) + error * rate * 0.1;
    for (const hash of hashes) {
      const at = hash * width + voice;
      const gradient = error * value - decay * (table[at] ?? 0);
      seen[at] = (seen[at] ?? 0) + gradient * gradient;
      table[at] = (table[at] ?? 0) + (rate * gradient) / Math.sqrt(seen[at] ?? 1);
    }
  }
}

function stored(table: Float64Array, intercepts: number[]): LinearModelFile {
  const largest = table.map(Math.abs).sort()[Math.floor(table.length * 0.999)] ?? 1;
  const scale = largest / 127 || 1;
  const bytes = Int8Array.from(table, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return {
    bits,
    outputs: [...voices],
    scale,
    intercepts,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
