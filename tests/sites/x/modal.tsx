/** @jsxImportSource react */
import { type ReactNode, useRef } from 'react';
import { useFocusTrap } from './focus-trap.ts';
import { Icon } from './icon.tsx';
import { press } from './press.ts';

interface Props {
  title: string;
  close(): void;
  /** What stands at the end of the header. */
  action: ReactNode;
  children: ReactNode;
}

/** A pop-up over the page: a dialog inside a dialog, with a mask, that keeps focus to itself. */
export function Modal({ title, close, action, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFocusTrap(box);
  return (
    <div role="dialog" className="layer">
      <div>
        <div data-testid="mask" className="mask" {...press(close)} />
        <Bracket />
        <div
          role="dialog"
          aria-modal="true"
          aria-labelledby="modal-header"
          className="box"
          ref={box}
        >
          <div className="box-header">
            <button
              type="button"
              data-testid="app-bar-close"
              aria-label="Close"
              className="tool"
              {...press(close)}
            >
              <Icon name="close" />
            </button>
            <h2 id="modal-header" className="hidden">
              {title}
            </h2>
            {action}
          </div>
          <div className="box-body">{children}</div>
        </div>
        <Bracket />
      </div>
    </div>
  );
}

/** Where Tab would leave the box there is something to focus, so that the trap notices. */
function Bracket() {
  return <div tabIndex={0} data-focus-bracket />;
}
