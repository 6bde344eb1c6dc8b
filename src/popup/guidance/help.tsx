import type { Policy } from '../../policy/policy.ts';
import { ContactLines } from '../../ui/contact-lines.tsx';
import { t } from '../../ui/text.ts';

/** The two things nobody should have to look for: a pupil's message, and a concern. */
export function Help({
  policy: { texts, contacts },
}: {
  policy: Pick<Policy, 'texts' | 'contacts'>;
}) {
  return (
    <section class="help" aria-label={t('popup.help')}>
      <details>
        <summary>{t('popup.help.pupil')}</summary>
        <p class="danger">{t('popup.help.danger')}</p>
        <Steps steps={texts.pupilContactSteps ?? []} />
        <ContactLines who="dsl" contact={contacts.dsl} />
      </details>
      <details>
        <summary>{t('popup.help.concern')}</summary>
        <p class="danger">{t('popup.help.danger')}</p>
        <Steps steps={texts.reportConcernSteps ?? []} />
        <ContactLines who="dsl" contact={contacts.dsl} />
        <ContactLines who="office" contact={contacts.office} />
        {texts.protectedRoutes && <p>{texts.protectedRoutes}</p>}
      </details>
    </section>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
