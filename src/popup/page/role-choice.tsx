import { useState } from 'preact/hooks';
import { accountKey, type Briefing } from '../../browser/briefing.ts';
import { messageOf } from '../../browser/message-of.ts';
import { request } from '../../browser/send.ts';
import type { PageStatus } from '../../compose/page-status.ts';
import {
  type KnownAccountRole,
  knownAccountRoles,
  type PlatformId,
} from '../../policy/vocabulary.ts';
import { Problem } from '../../ui/problem.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../ui/text.ts';

interface RoleChoiceProps {
  composer: Pick<PageStatus, 'account' | 'role'>;
  platform: PlatformId;
  accounts: Briefing['accounts'];
}

/** Whose account it is, and the person's word on it; the school's own list is not theirs to change. */
export function RoleChoice({ composer: { account, role }, platform, accounts }: RoleChoiceProps) {
  const [problem, setProblem] = useState<string>();
  if (!account) return <p class="aside">{t('popup.page.role.unnamed')}</p>;
  const chosen = accounts[accountKey(platform, account)];
  if (role === 'official' && chosen !== 'official')
    return <p class="aside">{t('popup.page.role.by-school')}</p>;

  const choose = (next: KnownAccountRole) =>
    request('chooseRole', { platform, account, role: next }).then(
      () => setProblem(undefined),
      (error) => setProblem(t('popup.problem.write', messageOf(error))),
    );
  const options = knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }));
  const unknown = { value: '' as const, text: t('popup.page.role.unknown') };
  const now = chosen ?? (role === 'unknown' ? '' : role);
  return (
    <>
      <Select
        label={t('panel.role')}
        value={now}
        options={now ? options : [unknown, ...options]}
        onChoose={choose}
      />
      <Problem text={problem} />
    </>
  );
}
