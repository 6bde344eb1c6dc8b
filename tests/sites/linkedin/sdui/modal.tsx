/** @jsxImportSource react */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { trapFocus } from '../trap.ts';
import look from './sdui.module.css';

interface Props {
  /** `data-sdui-screen` of what is inside. */
  screen: string;
  label: string;
  onClose: () => void;
  children: ReactNode;
}

/** A native dialog in the top layer; the rest of the page is inert while it is open. */
export function Modal({ screen, label, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    dialog.showModal();
    return trapFocus(dialog);
  }, []);
  return (
    <dialog
      ref={ref}
      data-testid="dialog"
      className={look.modal}
      aria-label={label}
      onCancel={onClose}
    >
      <div data-sdui-screen={screen} className={look.screen}>
        {children}
      </div>
    </dialog>
  );
}
