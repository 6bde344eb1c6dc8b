import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageStatus } from '../../compose/page-status.ts';
import type { PlatformId } from '../../policy/vocabulary.ts';
import { t } from '../../ui/text.ts';

interface NotUnderstoodProps {
  composer: PageStatus;
  platform: PlatformId;
}

/** Said of a box in use that is not read or not sent as we know it, with details for whoever can mend that. */
export function NotUnderstood({ composer, platform }: NotUnderstoodProps) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(detailsOf(composer, platform)).then(() => setCopied(true));
  return (
    <section class="inset">
      <h4>{t('popup.page.not-understood')}</h4>
      <p>{t('popup.page.not-understood.about')}</p>
      <p>{t('popup.page.details')}</p>
      <button type="button" class="button" onClick={copy}>
        {t(copied ? 'popup.page.details.copied' : 'popup.page.details.copy')}
      </button>
    </section>
  );
}

/** What the page is built of: no text of the draft, no name, no account. */
export function detailsOf(
  { surface, status, audience, role, canHold, canMark, shape }: PageStatus,
  platform: PlatformId,
): string {
  const { version } = browser.runtime.getManifest();
  const facts = { version, platform, surface, status, audience, role, canHold, canMark, shape };
  return JSON.stringify(facts, null, 2);
}
