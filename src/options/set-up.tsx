import { useEffect, useState } from 'preact/hooks';
import type { ChecklistItem } from '../policy/pack.ts';
import { type TextKey, t } from '../ui/text.ts';
import { rosterKey } from '../updates/managed.ts';
import { fingerprintOf } from '../updates/root.ts';
import { pinsOf, type ReadSettings, type Settings } from '../updates/settings.ts';

interface SetUpProps {
  bySchool: ReadSettings;
  /** From a join code, as far as it counts here. */
  byPerson: ReadSettings | undefined;
  /** Of the checklist in force. */
  items: readonly ChecklistItem[];
}

/** What this browser was set up with, to read; whoever set it can change it, and nobody here. */
export function SetUp({ bySchool: { values, problems }, byPerson, items }: SetUpProps) {
  const hasRosterKey = useRosterKey();
  const isManaged = Object.keys(values).length > 0 || hasRosterKey;
  return (
    <section class="card" aria-labelledby="set-up">
      <h2 id="set-up">{t('options.set-up')}</h2>
      {!isManaged && !byPerson && <p>{t('options.set-up.nobody')}</p>}
      {isManaged && (
        <>
          <p>{t('options.set-up.school')}</p>
          <Facts settings={values} items={items} hasRosterKey={hasRosterKey} />
        </>
      )}
      {byPerson && (
        <>
          <p>{t('options.set-up.joined')}</p>
          <Facts settings={byPerson.values} items={items} />
        </>
      )}
      {problems.length > 0 && (
        <div class="problem tone-warn">
          <p>{t('options.set-up.problems')}</p>
          <ul>
            {problems.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface FactsProps extends Pick<SetUpProps, 'items'> {
  settings: Settings;
  hasRosterKey?: boolean;
}

function Facts({ settings, items, hasRosterKey }: FactsProps) {
  const fingerprint = useFingerprint(settings);
  const { severityCap, rootThreshold, rootKeys } = settings;
  const whether = (isSet: boolean | string | undefined, key: TextKey) => isSet && t(key);
  const facts: [key: TextKey, value: string | false | undefined][] = [
    ['options.fact.school', settings.orgName],
    ['options.fact.org', settings.orgId],
    ['options.fact.fingerprint', fingerprint],
    [
      'options.fact.signers',
      rootThreshold !== undefined &&
        t('options.fact.signers.of', rootThreshold, rootKeys?.length ?? 0),
    ],
    ['options.fact.addresses', settings.packUrls?.join('\n')],
    ['options.fact.inline', whether(settings.packInline, 'options.fact.inline.there')],
    ['options.fact.least', settings.minPackVersion?.toString()],
    ['options.fact.ring', settings.ring],
    ['options.fact.minutes', settings.pollMinutes?.toString()],
    ['options.fact.cap', severityCap && t(`options.cap.${severityCap}`)],
    ['options.fact.owned', whether(settings.schoolOwned, 'options.fact.owned.yes')],
    ['options.fact.roster', whether(hasRosterKey, 'options.fact.roster.there')],
    [
      'options.fact.locked',
      whether(settings.lockUserSettings?.includes('school'), 'options.fact.locked.school'),
    ],
    ['options.fact.required', settings.checklistRequired?.map(titleIn(items)).join('\n')],
    ['options.fact.contact', settings.contactName],
    ['options.fact.contact-url', settings.contactUrl],
    ['options.fact.counts', settings.telemetry && t(`options.fact.counts.${settings.telemetry}`)],
    [
      'options.fact.disclosure',
      whether(settings.disclosureAccepted, 'options.fact.disclosure.accepted'),
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(
        ([key, value]) =>
          value && [<dt key={key}>{t(key)}</dt>, <dd key={`${key} is`}>{value}</dd>],
      )}
    </dl>
  );
}

/** The id itself where the checklist in force has no such item. */
const titleIn = (items: SetUpProps['items']) => (id: string) =>
  items.find((item) => item.id === id)?.title ?? id;

/** Undefined while it is made, and where no keys were given. */
function useFingerprint(settings: Settings): string | undefined {
  const [fingerprint, setFingerprint] = useState<string>();
  const text = JSON.stringify([settings.orgId, settings.rootKeys, settings.rootThreshold]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the settings
  useEffect(() => {
    const made = settings.rootKeys && Promise.resolve(settings).then(pinsOf).then(fingerprintOf);
    made?.then(setFingerprint, () => setFingerprint(undefined));
  }, [text]);
  return settings.rootKeys && fingerprint;
}

/** Whether browser policy has the roster's key; the key itself is shown nowhere. */
function useRosterKey(): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => void rosterKey().then((key) => setIsThere(key !== undefined)), []);
  return isThere;
}
