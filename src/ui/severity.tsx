import type { Severity } from '../policy/vocabulary.ts';
import { Shape } from './shape.tsx';
import { t } from './text.ts';

/** One outline for each severity, so that none is told by its colour alone. */
const shapes: Record<Severity, string> = {
  note: 'M8 1.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13ZM8 7.200v4M8 4.700v.1',
  warn: 'M8 1.8 15 14.200H1ZM8 6.300v3.600M8 12v.1',
  reason: 'M8 .9 15.1 8 8 15.1.9 8ZM8 5v3.600M8 11v.1',
  block: 'M5.3 1.400h5.400l3.9 3.900v5.400l-3.9 3.900H5.300L1.4 10.700V5.300ZM5 8h6',
};

export function SeverityShape({ severity }: { severity: Severity }) {
  return <Shape outline={shapes[severity]} />;
}

/** How serious a finding is, by word and shape. */
export function SeverityTag({ severity }: { severity: Severity }) {
  return (
    <div class={`severity tone-${severity}`}>
      <SeverityShape severity={severity} />
      {t(`panel.severity.${severity}`)}
    </div>
  );
}
