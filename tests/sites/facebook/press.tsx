/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react';
import css from './frame/frame.module.css';

interface Props {
  /** Accessible name, where the site gives one besides the text. */
  label?: string;
  disabled?: boolean;
  className?: string | undefined;
  tabIndex?: number;
  /** `data-ad-rendering-role`, the site's name for a feed control. */
  part?: string;
  onPress?: () => void;
  children?: ReactNode;
}

/** The site's button: a `div` with a layer over it that catches the pointer. */
export function Press({
  label,
  disabled,
  className,
  tabIndex = 0,
  part,
  onPress,
  children,
}: Props) {
  const press = () => {
    if (!disabled) onPress?.();
  };
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    <div
      role="button"
      tabIndex={tabIndex}
      aria-label={label}
      aria-disabled={disabled || undefined}
      data-ad-rendering-role={part}
      className={`${css.press} ${className ?? ''}`}
      onClick={press}
      onKeyDown={pressByKey}
    >
      {children}
      <div className={css.layer} data-visualcompletion="ignore" />
    </div>
  );
}
