import { useEffect, useState } from 'preact/hooks';
import { type PageReport, reportPage } from '../../browser/page-report.ts';

const every = 1000;

/** The page under the popup, looked at again every second: pages tell the popup nothing by themselves. */
export function usePageReport(): PageReport | undefined {
  const [report, setReport] = useState<PageReport>();
  useEffect(() => {
    const look = () => {
      if (!document.hidden) reportPage().then(setReport, () => setReport({ kind: 'elsewhere' }));
    };
    look();
    const timer = setInterval(look, every);
    return () => clearInterval(timer);
  }, []);
  return report;
}
