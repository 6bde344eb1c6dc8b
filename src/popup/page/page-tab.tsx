import type { Overview } from '../../browser/briefing.ts';
import type { PageReport } from '../../browser/page-report.ts';
import { SiteAccess } from '../../ui/site-access.tsx';
import { t } from '../../ui/text.ts';
import { ComposerStatus } from './composer-status.tsx';
import { usePageReport } from './use-page-report.ts';

/** What is watched on the page under the popup, and where nothing is, why. */
export function PageTab({ overview }: { overview: Overview }) {
  const report = usePageReport();
  return (
    <>
      <SiteAccess />
      {report && <Report report={report} overview={overview} />}
      <details class="more">
        <summary>{t('popup.page.not-watched')}</summary>
        <ul>
          <li>{t('popup.page.not-watched.other')}</li>
          <li>{t('popup.page.not-watched.private')}</li>
          <li>{t('popup.page.not-watched.phone')}</li>
          <li>{t('popup.page.not-watched.tools')}</li>
          <li>{t('popup.page.not-watched.pictures')}</li>
        </ul>
      </details>
    </>
  );
}

function Report({ report, overview }: { report: PageReport; overview: Overview }) {
  if (report.kind !== 'watched') {
    const site = report.kind === 'elsewhere' ? '' : t(`popup.platform.${report.platform}`);
    return (
      <section class="card">
        <h2>{t(`popup.page.${report.kind}`, site)}</h2>
        <p>{t(`popup.page.${report.kind}.about`, site)}</p>
      </section>
    );
  }
  const { platform, composers } = report;
  return (
    <>
      <h2>{t('popup.page.watched', t(`popup.platform.${platform}`))}</h2>
      {composers.map((composer, index) => (
        <ComposerStatus
          // biome-ignore lint/suspicious/noArrayIndexKey: composers have no other name here.
          key={index}
          composer={composer}
          platform={platform}
          briefing={overview}
        />
      ))}
    </>
  );
}
