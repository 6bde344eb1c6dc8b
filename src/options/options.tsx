import { Delivery } from '../ui/delivery.tsx';
import { Mark } from '../ui/mark.tsx';
import { Problem } from '../ui/problem.tsx';
import { t } from '../ui/text.ts';
import { useOverview } from '../ui/use-overview.ts';
import { useStored } from '../ui/use-stored.ts';
import { readJoinSettings, readSettings, settingsInForce } from '../updates/settings.ts';
import { joined, lastCheck, managed, pushed } from '../updates/stored-items.ts';
import { Join } from './join.tsx';
import { OpenPack } from './open-pack.tsx';
import { RuleOrigins } from './rule-origins.tsx';
import { SetUp } from './set-up.tsx';

/** Where the rules come from: who set this browser up, how to join by hand, and every single rule. */
export function Options() {
  const { overview, problem } = useOverview();
  const set = useStored(managed);
  const join = useStored(joined);
  const kept = useStored(pushed);
  const checked = useStored(lastCheck);
  const policy = overview?.policy;
  const bySchool = set.value && readSettings(set.value);
  const inForce = set.value && settingsInForce(set.value, join.value ?? null);
  const isManaged = inForce?.from === 'policy';
  const byPerson = join.value && !isManaged ? readJoinSettings(join.value) : undefined;
  const { rootKeys, packInline, packUrls } = inForce?.values ?? {};
  const takesFiles = rootKeys && !packInline && !packUrls;
  return (
    <main class="options">
      <header class="head">
        <Mark />
        <h1>{t('options.title')}</h1>
      </header>
      <Problem text={problem ?? set.problem ?? join.problem ?? kept.problem ?? checked.problem} />
      {bySchool && (
        <SetUp bySchool={bySchool} byPerson={byPerson} items={policy?.checklist ?? []} />
      )}
      {bySchool && !isManaged && <Join hasJoined={byPerson !== undefined} />}
      {takesFiles && <OpenPack />}
      {kept.value && checked.value && (
        <Delivery lastCheck={checked.value} state={kept.value} contact={policy?.contacts.office} />
      )}
      {overview && <RuleOrigins overview={overview} />}
    </main>
  );
}
