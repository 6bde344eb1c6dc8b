/** @jsxImportSource react */
import { AudienceButton, type ChosenAudience } from '../audience.tsx';
import { Press } from '../press.tsx';
import css from './composer.module.css';

interface Props {
  audience: ChosenAudience | undefined;
  onAudience: () => void;
  onBack: () => void;
  onPost: () => void;
}

/** The second of two steps: the audience and Post, and no text box. */
export function ConfirmScreen({ audience, onAudience, onBack, onPost }: Props) {
  return (
    <div className={css.screen}>
      {audience && (
        <div className={css.row}>
          <span dir="auto">Post audience</span>
          <AudienceButton audience={audience} onPress={onAudience} />
        </div>
      )}
      <div className={css.row}>
        <span dir="auto">Share to groups</span>
        <Press className={css.quiet}>Choose</Press>
      </div>
      <div className={css.buttons}>
        <Press label="Back" className={css.secondary} onPress={onBack}>
          Back
        </Press>
        <Press label="Post" className={css.primary} onPress={onPost}>
          <span>Post</span>
        </Press>
      </div>
    </div>
  );
}
