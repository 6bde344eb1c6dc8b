/** @jsxImportSource react */
import css from './composer/composer.module.css';
import { iconAddress } from './icon.tsx';
import { Press } from './press.tsx';

const audiences = ['public', 'friends', 'only-me'] as const;
export type ChosenAudience = (typeof audiences)[number];

/** What the button shows, and what its accessible name says: the two differ. */
const words: Record<ChosenAudience, { shown: string; spoken: string; who: string }> = {
  public: { shown: 'Public', spoken: 'Public', who: 'Anyone on or off this site' },
  friends: { shown: 'Friends', spoken: 'Your friends', who: 'Your friends on this site' },
  'only-me': { shown: 'Only me', spoken: 'Only me', who: 'Nobody else' },
};

export function shownAudience(audience: ChosenAudience): string {
  return words[audience].shown;
}

/** The audience named in the page's address, else public. */
export function audienceFromAddress(): ChosenAudience {
  const wanted = new URLSearchParams(location.search).get('audience');
  return audiences.find((audience) => audience === wanted) ?? 'public';
}

interface ButtonProps {
  audience: ChosenAudience;
  tabIndex?: number;
  onPress?: () => void;
}

export function AudienceButton({ audience, tabIndex = 0, onPress }: ButtonProps) {
  const { shown, spoken } = words[audience];
  return (
    <Press
      label={`Edit privacy. Sharing with ${spoken}. `}
      className={css.audience}
      tabIndex={tabIndex}
      {...(onPress && { onPress })}
    >
      <span className={css.audienceInner}>
        <div aria-hidden="true" className={css.audienceIcon}>
          <img alt={shown} width={12} height={12} src={iconAddress(audience)} />
        </div>
        <span>{shown}</span>
        <i data-visualcompletion="css-img" className={css.caret} />
      </span>
    </Press>
  );
}

interface PickerProps {
  audience: ChosenAudience;
  onPick: (audience: ChosenAudience) => void;
  onDone: () => void;
}

export function AudiencePicker({ audience, onPick, onDone }: PickerProps) {
  return (
    <div className={css.screen}>
      <p className={css.lead}>Who can see your post?</p>
      <div role="radiogroup" aria-label="Post audience">
        {audiences.map((one) => (
          <div
            key={one}
            role="radio"
            aria-checked={one === audience}
            tabIndex={0}
            className={css.choice}
            onClick={() => onPick(one)}
            onKeyDown={(event) => event.key === ' ' && onPick(one)}
          >
            <span dir="auto">{words[one].shown}</span>
            <span dir="auto" className={css.choiceNote}>
              {words[one].who}
            </span>
          </div>
        ))}
      </div>
      <Press
        label="Done with privacy audience selection and close dialog"
        className={css.primary}
        onPress={onDone}
      >
        Done
      </Press>
    </div>
  );
}
