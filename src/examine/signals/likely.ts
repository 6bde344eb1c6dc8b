import type { AccountRole } from '../../policy/vocabulary.ts';
import type { CompiledPolicy } from '../compile.ts';
import { chanceOf, type Impression, type Verdict } from '../impression/impression.ts';
import type { Trait } from '../impression/outputs.ts';
import type { DraftReading } from '../reading.ts';
import { isForWork } from '../setting.ts';
import type { Placed } from './signal.ts';
import { ownSpan, type Whole } from './whole.ts';

interface Matter {
  detail: string;
  output: Trait;
  /** How likely it must be to be named. */
  needed: number;
}

const privately: Matter = { detail: 'private', output: 'private', needed: 0.5 };
const unkind: Matter = { detail: 'unkind', output: 'harsh', needed: 0.5 };
const others: readonly Matter[] = [
  { detail: 'contact', output: 'contact', needed: 0.35 },
  { detail: 'identity', output: 'identity', needed: 0.45 },
];
const work: Matter = { detail: 'work', output: 'work', needed: 0.8 };
/** What is less likely than this is not said to be what a draft is about. */
const least = 0.15;

/** So much of what is needed does for a warning on an account for work, where a note is of little use to anybody. */
const forWork = 0.5;

/** What each verdict may be about; unkindness to warn of is a tone. Nobody is warned of what is none of them. */
const matters: Readonly<Record<Verdict, readonly Matter[]>> = {
  gravely: [privately, unkind],
  likely: [privately, ...others],
  perhaps: [privately, unkind, ...others],
};

/**
 * What a draft as a whole is likely to be about where no word says it, at the words that say it most.
 * @param hasTone whether it was told that the draft is unkind
 */
export function readLikely(
  reading: DraftReading,
  { impressions }: Whole,
  hasTone: boolean,
  { uses, impression: model }: CompiledPolicy,
): Placed[] {
  if (!model || !impressions) return [];
  const verdict = model.verdictOn(impressions, reading.draft.role);
  if (!verdict) return [];
  const impression = verdict === 'perhaps' ? impressions.broken : impressions.held;
  const clear = clearest(impression, matters[verdict]);
  if (!clear && hasTone) return [];
  const { role } = reading.draft;
  const matter = clear ?? otherwise(verdict, role);
  const { detail, output } = matter;
  const chance = chanceOf(impression, output);
  if (chance < least) return [];
  const words = model.attributedWords(reading, impression, output, uses);
  if (!words) return [];
  const needed = matter.needed * (isForWork(role) ? forWork : 1);
  const isVague = verdict === 'likely' && chance < needed;
  const kind = isVague ? 'perhaps' : verdict;
  const signal = { kind, detail, span: ownSpan(reading, words) };
  return [{ sentence: words.sentence, signal }];
}

/** What remains where nothing is clear; a school's account may speak of its working day. */
const otherwise = (verdict: Verdict, role: AccountRole): Matter =>
  verdict !== 'gravely' && role === 'personal' ? work : privately;

/** The matter that lies furthest above what it needs to be named, if one does. */
function clearest(impression: Impression, of: readonly Matter[]): Matter | undefined {
  let best: Matter | undefined;
  let most = 1;
  for (const matter of of) {
    const excess = chanceOf(impression, matter.output) / matter.needed;
    if (excess < most) continue;
    most = excess;
    best = matter;
  }
  return best;
}
