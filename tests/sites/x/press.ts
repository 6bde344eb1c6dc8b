import type { MouseEvent } from 'react';

/** Handles a press the way the real site does: not with Alt held, and nobody further out hears of it. */
export function press(action: () => void): { onClick(event: MouseEvent): void } {
  return {
    onClick(event) {
      if (event.altKey) return;
      event.stopPropagation();
      action();
    },
  };
}
