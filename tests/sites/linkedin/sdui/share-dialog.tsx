/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { Composer } from './composer.tsx';
import { Modal } from './modal.tsx';
import look from './sdui.module.css';

export const shareScreen = 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose';

const swapAfter = 500;

/**
 * The share box, with an address of its own. What opens first is a stand-in: half a second later
 * another dialog replaces it.
 */
export function ShareDialog(props: { onClose: () => void; onPosted: () => void }) {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    history.pushState({}, '', '/sharing/compose');
    const timer = setTimeout(() => setLoaded(true), swapAfter);
    return () => clearTimeout(timer);
  }, []);
  if (loaded) return <Composer {...props} />;
  return (
    <Modal key="placeholder" screen={shareScreen} label="Create post" onClose={props.onClose}>
      <div className={look.loading} role="progressbar" aria-label="Loading" />
    </Modal>
  );
}
