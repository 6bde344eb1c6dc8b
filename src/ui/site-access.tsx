import { useEffect, useState } from 'preact/hooks';
import { missingAccess, requestAccess, watchAccess } from '../browser/access.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import { t } from './text.ts';

/** Says which sites the browser keeps us from seeing, and asks for them; nothing where none is missing. */
export function SiteAccess() {
  const [missing, setMissing] = useState<PlatformId[]>([]);
  useEffect(() => {
    const look = () => void missingAccess().then(setMissing, () => undefined);
    look();
    return watchAccess(look);
  }, []);
  if (missing.length === 0) return null;
  const names = missing.map((id) => t(`popup.platform.${id}`)).join(', ');
  return (
    <section class="card tone-warn problem">
      <h2>{t('popup.access', names)}</h2>
      <p>{t('popup.access.about')}</p>
      <button
        type="button"
        class="button button-main"
        onClick={() => void requestAccess().catch(() => undefined)}
      >
        {t('popup.access.ask')}
      </button>
    </section>
  );
}
