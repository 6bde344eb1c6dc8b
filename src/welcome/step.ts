import type { FunctionComponent, RefObject } from 'preact';
import type { Overview } from '../browser/briefing.ts';
import type { Choices } from '../browser/items.ts';

export interface StepProps {
  heading: RefObject<HTMLHeadingElement | null>;
  overview: Overview;
  choices: Choices;
  /** @returns whether the browser could keep it; the page says so if not. */
  change(step: (value: Choices) => Choices): Promise<boolean>;
  onBack: () => void;
  onNext: () => void;
}

export type Step = FunctionComponent<StepProps>;
