import type { Draft } from '../../src/examine/draft.ts';

/** Something that examines drafts; what it answers does not matter here. */
export interface Subject {
  name: string;
  examine(draft: Draft): unknown;
}

export interface Timed {
  name: string;
  /** Microseconds of each single examination. */
  times: number[];
}

const rounds = 20;
/** Milliseconds of each subject's turn. */
const warmUp = 600;
const turn = 60;

/** Takes turns, so that whatever else slows the machine slows every subject alike. */
export async function timeInTurns(
  subjects: readonly Subject[],
  drafts: readonly Draft[],
): Promise<Timed[]> {
  for (const subject of subjects) await timesOf(subject, drafts, warmUp);
  const timed = subjects.map(({ name }): Timed => ({ name, times: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      timed[index]?.times.push(...(await timesOf(subject, drafts, turn)));
    }
  }
  return timed;
}

/** As often as fits in `duration`, but each draft at least once. */
async function timesOf(
  { examine }: Subject,
  drafts: readonly Draft[],
  duration: number,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + duration;
  do {
    for (const draft of drafts) {
      const start = performance.now();
      const answer = examine(draft);
      if (answer instanceof Promise) await answer;
      times.push((performance.now() - start) * 1000);
    }
  } while (performance.now() < end);
  return times;
}
