import { useId, useMemo, useState } from 'preact/hooks';
import type { Overview } from '../../browser/briefing.ts';
import { compile } from '../../examine/compile.ts';
import type { Draft } from '../../examine/draft.ts';
import { examine } from '../../examine/examine.ts';
import { trained } from '../../examine/model/trained.ts';
import { eachSaidOnce } from '../../examine/repeats.ts';
import { audiences, knownAccountRoles, platforms } from '../../policy/vocabulary.ts';
import { Select } from '../../ui/select.tsx';
import { t } from '../../ui/text.ts';
import { DraftFindings } from './draft-findings.tsx';

/** Private messages are left out: their text is never examined. */
const surfaces = ['post', 'comment', 'article', 'profile'] as const;

const blank: Draft = {
  text: '',
  platform: 'facebook',
  surface: 'post',
  audience: 'friends',
  role: 'personal',
  mentions: [],
  tags: [],
};

/** A place to try words out. What is typed lives as long as the tab is open, and is kept nowhere. */
export function DraftTab({ overview: { policy } }: { overview: Overview }) {
  const [draft, setDraft] = useState(blank);
  const compiled = useMemo(() => compile(policy, trained), [policy]);
  const findings = eachSaidOnce(examine(draft, compiled));
  const id = useId();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    <>
      <div class="field">
        <label for={id}>{t('popup.draft.text')}</label>
        <textarea
          id={id}
          rows={4}
          dir="auto"
          autocomplete="off"
          aria-describedby={`${id}-kept`}
          value={draft.text}
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
        <p class="aside" id={`${id}-kept`}>
          {t('popup.draft.kept')}
        </p>
      </div>
      <div class="fields">
        <Select
          label={t('popup.draft.role')}
          value={draft.role === 'unknown' ? '' : draft.role}
          options={knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }))}
          onChoose={(role) => change({ role })}
        />
        <Select
          label={t('popup.draft.platform')}
          value={draft.platform}
          options={platforms.map((value) => ({ value, text: t(`popup.platform.${value}`) }))}
          onChoose={(platform) => change({ platform })}
        />
        <Select
          label={t('popup.draft.surface')}
          value={draft.surface}
          options={surfaces.map((value) => ({ value, text: t(`popup.surface.${value}`) }))}
          onChoose={(surface) => change({ surface })}
        />
        <Select
          label={t('popup.draft.audience')}
          value={draft.audience}
          options={audiences.map((value) => ({ value, text: t(`popup.audience.${value}`) }))}
          onChoose={(audience) => change({ audience })}
        />
      </div>
      <DraftFindings draft={draft} findings={findings} policy={policy} />
    </>
  );
}
