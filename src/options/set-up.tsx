import { useEffect, useState } from 'preact/hooks';
import { t } from '../ui/text.ts';
import { fingerprintOf } from '../updates/root.ts';
import { pinsOf, type ReadSettings, type Settings } from '../updates/settings.ts';

interface SetUpProps {
  bySchool: ReadSettings;
  /** From a join code; absent where the school manages this browser. */
  byPerson: ReadSettings | undefined;
}

/** What this browser was set up with, to read; whoever set it can change it, and nobody here. */
export function SetUp({ bySchool, byPerson }: SetUpProps) {
  const { problems } = bySchool;
  const settings = { ...byPerson?.values, ...bySchool.values };
  const isManaged = Object.keys(bySchool.values).length > 0;
  return (
    <section class="card" aria-labelledby="set-up">
      <h2 id="set-up">{t('options.set-up')}</h2>
      <p>{t(`options.set-up.${isManaged ? 'school' : byPerson ? 'joined' : 'nobody'}`)}</p>
      <Facts settings={settings} />
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

function Facts({ settings }: { settings: Settings }) {
  const fingerprint = useFingerprint(settings);
  const facts: [label: string, value: string | undefined][] = [
    [t('options.fact.school'), settings.orgName ?? settings.orgId],
    [t('options.fact.fingerprint'), fingerprint],
    [t('options.fact.addresses'), settings.packUrls?.join('\n')],
    [t('options.fact.inline'), settings.packInline && t('options.fact.inline.there')],
    [t('options.fact.least'), settings.minPackVersion?.toString()],
    [t('options.fact.ring'), settings.ring],
    [t('options.fact.minutes'), settings.pollMinutes?.toString()],
    [t('options.fact.cap'), settings.severityCap && t(`options.cap.${settings.severityCap}`)],
    [t('options.fact.owned'), settings.schoolOwned ? t('options.fact.owned.yes') : undefined],
    [t('options.fact.contact'), settings.contactName ?? settings.contactUrl],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={value}>{value}</dd>])}
    </dl>
  );
}

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
