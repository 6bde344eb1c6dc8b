import type { Contact } from '../policy/pack.ts';
import { t } from './text.ts';

interface ContactLinesProps {
  who: 'dsl' | 'office';
  contact: Contact | undefined;
}

/** How to reach somebody, as far as the school's pack says; never a made-up number. */
export function ContactLines({ who, contact }: ContactLinesProps) {
  const { name, title, phone, email, url } = contact ?? {};
  if (!phone && !email && !url && !name)
    return who === 'dsl' ? <p class="contact">{t('popup.contact.none')}</p> : null;
  return (
    <p class="contact">
      <b>{title ?? t(`popup.contact.${who}`)}</b>
      {name && <span>{name}</span>}
      {phone && (
        <a class="link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          {phone}
        </a>
      )}
      {email && (
        <a class="link" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {url && (
        <a class="link" href={url} target="_blank" rel="noreferrer">
          {t('popup.contact.page')}
        </a>
      )}
    </p>
  );
}
