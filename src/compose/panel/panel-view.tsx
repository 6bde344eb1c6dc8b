import { press } from '../../overlay/press.ts';
import { shortcut } from '../../overlay/shortcut.ts';
import { Mark } from '../../ui/mark.tsx';
import { SeverityShape } from '../../ui/severity.tsx';
import { Cross } from '../../ui/shape.tsx';
import { t } from '../../ui/text.ts';
import type { Actions, View } from '../view.ts';
import { FindingCard } from './card.tsx';
import { Pill } from './pill.tsx';
import { RoleQuestion } from './role-question.tsx';
import { heldText, weight } from './status.ts';

interface PanelViewProps {
  view: View;
  open: boolean;
  /** A card that holds Post has not been on screen for long enough yet. */
  unread: boolean;
  /** What a screen reader is told when it changes. */
  said: string;
  actions: Actions;
  onToggle: () => void;
}

/** Pill and panel of one composer, as a value of the view alone. */
export function PanelView({ said, ...props }: PanelViewProps) {
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Pill {...props} />
      {props.open && <Cards {...props} />}
    </>
  );
}

function Cards({ view, unread, actions, onToggle }: Omit<PanelViewProps, 'said'>) {
  const held = heldText(view, unread);
  return (
    <div class="panel" role="dialog" aria-labelledby="panel-name" tabIndex={-1}>
      <header class="panel-head">
        <Mark />
        <h2 id="panel-name">
          {t('panel.name')}
          {view.schoolName && <span> {t('panel.for-school', view.schoolName)}</span>}
        </h2>
        <button
          type="button"
          class="button button-quiet close"
          aria-label={t('panel.close')}
          onClick={press(onToggle)}
        >
          <Cross />
        </button>
      </header>
      {held && <p class={`held tone-${weight(view)}`}>{held}</p>}
      <div class="panel-body">
        <Content view={view} actions={actions} />
      </div>
      <footer class="panel-foot">
        <span>{t('panel.local')}</span>
        <span>{t('panel.key', shortcut)}</span>
      </footer>
    </div>
  );
}

function Content({ view, actions }: Pick<PanelViewProps, 'view' | 'actions'>) {
  return (
    <>
      {view.notices.map((notice) => (
        <p key={notice} class="notice">
          <SeverityShape severity="note" />
          {t(`panel.notice.${notice}`)}
        </p>
      ))}
      {view.reminder && <Reminder text={view.reminder} />}
      <Standing view={view} />
      <ul class="cards">
        {view.cards.map((card, index) => (
          <FindingCard
            key={card.finding.wording}
            id={`card-${index}`}
            card={card}
            view={view}
            actions={actions}
          />
        ))}
      </ul>
      {view.more > 0 && <p class="aside">{t('panel.more', view.more)}</p>}
      {asksRole(view) && <RoleQuestion actions={actions} />}
    </>
  );
}

/** Findings come first; some more may depend on the answer. */
function asksRole({ status, role }: View): boolean {
  return status === 'ask-role' || (status === 'findings' && role === 'unknown');
}

/** Where there is nothing to look at, why that is so. */
function Standing({ view: { status, notices } }: { view: View }) {
  if (notices.includes('stopped')) return null;
  if (status !== 'checking' && status !== 'unread' && status !== 'clean') return null;
  return <p class="standing">{t(`panel.${status}`)}</p>;
}

function Reminder({ text }: { text: string }) {
  return (
    <section class="card" tabIndex={-1} aria-labelledby="reminder">
      <div class="finding">
        <h3 id="reminder">{t('panel.message')}</h3>
        <p>{text}</p>
        <p class="clause">{t('panel.message.private')}</p>
      </div>
    </section>
  );
}
