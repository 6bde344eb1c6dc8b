/** @jsxImportSource react */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Press } from '../press.tsx';
import css from './composer.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Two nested dialogs of one name: the outer holds everything, the inner only the header. */
export function Dialog({ title, onClose, children }: Props) {
  const outer = useRef<HTMLDivElement>(null);
  useKeptFocus(outer);
  const mount = document.getElementById('mount_0_0_yy');
  if (!mount) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    if (event.key === 'Tab' && outer.current) cycleFocus(event, outer.current);
  };
  return createPortal(
    <div className={css.veil}>
      <div
        ref={outer}
        role="dialog"
        aria-modal="true"
        aria-label={title}
        className={css.dialog}
        onKeyDown={onKeyDown}
        onClick={(event) => event.stopPropagation()}
      >
        <div role="dialog" aria-label={title} className={css.header}>
          <h2>
            <span dir="auto">{title}</span>
          </h2>
          <Press label="Close composer dialog" className={css.close} onPress={onClose}>
            <span aria-hidden="true">×</span>
          </Press>
        </div>
        {children}
      </div>
    </div>,
    mount,
  );
}

/** Focus that goes anywhere else on the page is fetched back. */
function useKeptFocus(outer: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    const keep = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (outer.current?.contains(target)) last = target;
      else if (last?.isConnected) last.focus();
    };
    document.addEventListener('focusin', keep, true);
    return () => document.removeEventListener('focusin', keep, true);
  }, [outer]);
}

/** Tab goes round the dialog's own controls. */
function cycleFocus(event: KeyboardEvent, dialog: HTMLElement): void {
  const controls = [...dialog.querySelectorAll<HTMLElement>('[tabindex="0"], input')].filter(
    (control) => control.checkVisibility({ visibilityProperty: true }),
  );
  const [first, last] = [controls[0], controls.at(-1)];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}
