/** The kinds of tone a policy can warn of. */
export const toneLabels = [
  'derogatory',
  'discriminatory',
  'offensive',
  'harassment',
  'accusation',
] as const;
export type ToneLabel = (typeof toneLabels)[number];

/** Whom a tone is aimed at; `group` is one with a protected characteristic. */
export type Aim =
  | 'pupil'
  | 'parent'
  | 'colleague'
  | 'school'
  | 'group'
  | 'public'
  | 'family'
  | 'thing'
  | 'self'
  | 'nobody';

/** Words of a sentence that carry a tone, and whom it is aimed at. Offsets are in its normalised text. */
export interface SentenceMark {
  label: ToneLabel;
  aim: Aim;
  /** 0 to 1. */
  score: number;
  start: number;
  end: number;
  /** Aimed at a person called by name. */
  named: boolean;
}

export interface ToneMark extends SentenceMark {
  /** Which sentence of the draft. */
  sentence: number;
}

/** Less than this is a suspicion, and nobody is warned of one. */
const certainEnough = 0.5;

export const isCertain = ({ score }: Pick<ToneMark, 'score'>) => score >= certainEnough;
