import { useRef } from 'preact/hooks';
import { t } from '../ui/text.ts';

export const tabIds = ['page', 'checklist', 'guidance', 'draft', 'policy'] as const;
export type TabId = (typeof tabIds)[number];

export const panelId = 'panel';
export const tabId = (id: TabId) => `tab-${id}`;

interface TabsProps {
  chosen: TabId;
  onChoose: (id: TabId) => void;
}

/** One Tab stop; arrow keys, Home and End go from tab to tab. */
export function Tabs({ chosen, onChoose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const turn = (event: KeyboardEvent) => {
    const next = tabAfter(chosen, event.key);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={t('popup.tabs')} onKeyDown={turn}>
      {tabIds.map((id) => (
        <button
          key={id}
          id={tabId(id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {t(`popup.tab.${id}`)}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads from a tab; nowhere for keys that are not for tabs. */
export function tabAfter(from: TabId, key: string): TabId | undefined {
  const at = tabIds.indexOf(from);
  if (key === 'ArrowRight') return tabIds[(at + 1) % tabIds.length];
  if (key === 'ArrowLeft') return tabIds.at(at - 1);
  if (key === 'Home') return tabIds[0];
  if (key === 'End') return tabIds.at(-1);
  return undefined;
}
