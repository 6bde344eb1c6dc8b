import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Overview } from '../browser/briefing.ts';
import { Mark } from '../ui/mark.tsx';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useOverview } from '../ui/use-overview.ts';
import { ChecklistTab } from './checklist/checklist-tab.tsx';
import { DraftTab } from './draft/draft-tab.tsx';
import { GuidanceTab } from './guidance/guidance-tab.tsx';
import { Notices } from './notices.tsx';
import { PageTab } from './page/page-tab.tsx';
import { PolicyTab } from './policy/policy-tab.tsx';
import { panelId, type TabId, Tabs, tabId, tabIds } from './tabs.tsx';

const panels: Record<TabId, FunctionComponent<{ overview: Overview }>> = {
  page: PageTab,
  checklist: ChecklistTab,
  guidance: GuidanceTab,
  draft: DraftTab,
  policy: PolicyTab,
};

/** The tab that the page's address asks for, else the first. */
function firstTab(): TabId {
  return tabIds.find((id) => location.hash === `#${id}`) ?? 'page';
}

/** The popup: five tabs over the policy in force. */
export function App() {
  const [tab, setTab] = useState<TabId>(firstTab);
  const { overview, problem } = useOverview();
  const Panel = panels[tab];
  const open = (next: TabId) => {
    setTab(next);
    // What was pressed may be in the panel that goes.
    document.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
    scrollTo(0, 0);
  };
  return (
    <>
      <header class="head">
        <Mark />
        <h1>
          {t('panel.name')}
          {overview?.policy.school && (
            <span class="school"> {t('panel.for-school', overview.policy.school.name)}</span>
          )}
        </h1>
      </header>
      <main>
        <Tabs chosen={tab} onChoose={open} />
        <div id={panelId} role="tabpanel" aria-labelledby={tabId(tab)} key={tab}>
          <Problem text={problem} />
          {overview && <Notices policy={overview.policy} onOpen={open} mayAsk={tab === 'page'} />}
          {overview && <Panel overview={overview} />}
        </div>
      </main>
    </>
  );
}
