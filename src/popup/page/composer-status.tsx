import type { Briefing } from '../../browser/briefing.ts';
import type { PageStatus } from '../../compose/page-status.ts';
import type { PlatformId } from '../../policy/vocabulary.ts';
import { t } from '../../ui/text.ts';
import { NotUnderstood } from './not-understood.tsx';
import { RoleChoice } from './role-choice.tsx';

interface ComposerStatusProps {
  composer: PageStatus;
  platform: PlatformId;
  briefing: Briefing;
}

/** One box on the page: how its draft stands, who posts to whom, and what can be done there. */
export function ComposerStatus({ composer, platform, briefing }: ComposerStatusProps) {
  const { surface, status, audience, canHold, canMark } = composer;
  const heading = (
    <header class="card-head">
      <h3>{t(`popup.surface.${surface}`)}</h3>
      <span class={`tag ${tone(composer)}`}>{standing(composer)}</span>
    </header>
  );
  if (surface === 'message')
    return (
      <section class="card">
        {heading}
        <p>{briefing.policy.texts.messageReminder}</p>
        <p class="clause">{t('panel.message.private')}</p>
      </section>
    );
  return (
    <section class="card">
      {heading}
      {status === 'unread' && <p>{t('panel.unread')}</p>}
      {!composer.isUnderstood && <NotUnderstood composer={composer} platform={platform} />}
      <dl class="facts">
        <dt>{t('popup.page.account')}</dt>
        <dd>{composer.name ?? t('popup.page.account.unknown')}</dd>
        <dt>{t('popup.page.audience')}</dt>
        <dd>{t(`popup.audience.${audience}`)}</dd>
        <dt>{t('popup.page.hold')}</dt>
        <dd>{t(canHold ? 'popup.page.hold.yes' : 'popup.page.hold.no')}</dd>
        <dt>{t('popup.page.mark')}</dt>
        <dd>{t(canMark ? 'popup.page.mark.yes' : 'popup.page.mark.no')}</dd>
      </dl>
      <RoleChoice composer={composer} platform={platform} accounts={briefing.accounts} />
    </section>
  );
}

function standing({ status, toLookAt }: PageStatus): string {
  if (status === 'findings' && toLookAt > 0) return t('panel.pill.findings', toLookAt);
  return t(status === 'findings' ? 'panel.pill.notes' : `panel.pill.${status}`);
}

function tone({ status, toLookAt }: PageStatus): string {
  if (status === 'clean') return 'tone-good';
  if (status === 'findings') return toLookAt > 0 ? 'tone-warn' : 'tone-note';
  return status === 'unread' || status === 'ask-role' ? 'tone-warn' : 'tone-quiet';
}
