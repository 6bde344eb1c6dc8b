import type { ComponentChildren } from 'preact';
import { t } from '../ui/text.ts';
import type { StepProps } from './step.ts';

interface StepFrameProps extends Pick<StepProps, 'heading'> {
  title: string;
  children: ComponentChildren;
  next?: string;
  onBack?: () => void;
  /** Keeps what was chosen, then goes on. */
  onNext?: () => void;
}

/** What every step has: a heading, what it asks, and the ways on and back. */
export function StepFrame({ heading, title, children, next, onBack, onNext }: StepFrameProps) {
  return (
    <form
      class="step"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNext?.();
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <footer class="step-foot">
        {onBack && (
          <button type="button" class="button" onClick={onBack}>
            {t('welcome.back')}
          </button>
        )}
        {onNext && (
          <button type="submit" class="button button-main">
            {next ?? t('welcome.next')}
          </button>
        )}
      </footer>
    </form>
  );
}
