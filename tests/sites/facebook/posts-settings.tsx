/** @jsxImportSource react */
import { useState } from 'react';
import { AudienceButton, AudiencePicker, audienceFromAddress } from './audience.tsx';
import composer from './composer/composer.module.css';
import { Dialog } from './composer/dialog.tsx';
import css from './frame/frame.module.css';
import { mountPage } from './frame/page.tsx';
import { Press } from './press.tsx';

function Settings() {
  const [audience, setAudience] = useState(audienceFromAddress);
  const [choosing, setChoosing] = useState(false);
  return (
    <div className={css.card}>
      <h1>
        <span dir="auto">Posts</span>
      </h1>
      <p className={css.quiet}>
        <span dir="auto">Choose who sees what you share.</span>
      </p>
      <div className={css.setting}>
        <div>
          <span dir="auto">Who can see your friends list?</span>
        </div>
        <AudienceButton audience="only-me" />
      </div>
      <div className={css.setting}>
        <div>
          <span dir="auto">Who can see your future posts?</span>
          <span dir="auto" className={css.quiet}>
            Future posts have this audience unless you choose another.
          </span>
        </div>
        <div aria-hidden="true" className={composer.twin}>
          <AudienceButton audience="only-me" tabIndex={-1} />
        </div>
        <AudienceButton audience={audience} onPress={() => setChoosing(true)} />
      </div>
      <div className={css.setting}>
        <div>
          <span dir="auto">Limit who can see past posts</span>
        </div>
        <Press className={composer.quiet}>Limit</Press>
      </div>
      {choosing && (
        <Dialog title="Who can see your future posts?" onClose={() => setChoosing(false)}>
          <AudiencePicker
            audience={audience}
            onPick={setAudience}
            onDone={() => setChoosing(false)}
          />
        </Dialog>
      )}
    </div>
  );
}

mountPage(<Settings />);
