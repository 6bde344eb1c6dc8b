import { press } from '../../overlay/press.ts';
import { Mark } from '../../ui/mark.tsx';
import { SeverityShape } from '../../ui/severity.tsx';
import { Tick } from '../../ui/shape.tsx';
import { t } from '../../ui/text.ts';
import type { View } from '../view.ts';
import { pillText, weight } from './status.ts';

interface PillProps {
  view: View;
  open: boolean;
  onToggle: () => void;
}

/** Says in two words where the draft stands; opens and closes the panel. */
export function Pill({ view, open, onToggle }: PillProps) {
  const severity = weight(view);
  return (
    <button
      type="button"
      class={`pill pill-${view.status} ${severity ? `tone-${severity}` : ''}`}
      aria-expanded={open}
      onClick={press(onToggle)}
    >
      <Mark />
      <span class="visually-hidden">{t('panel.name')}: </span>
      <span>{pillText(view)}</span>
      {severity && <SeverityShape severity={severity} />}
      {view.status === 'clean' && <Tick />}
    </button>
  );
}
