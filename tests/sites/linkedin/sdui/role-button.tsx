/** @jsxImportSource react */
import type { KeyboardEvent, ReactNode } from 'react';
import look from './sdui.module.css';

interface Props {
  onPress: () => void;
  expanded?: boolean;
  children: ReactNode;
}

/** The share box's settings are `div`s that act as buttons. */
export function RoleButton({ onPress, expanded, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      className={look.setting}
      aria-expanded={expanded}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
