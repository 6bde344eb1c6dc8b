import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import project from '../../../package.json' with { type: 'json' };
import { basePack } from '../../policy/base/base.ts';
import { type SeverityCap, severityCaps } from '../../policy/effective.ts';
import { type Ring, rings } from '../../updates/channel.ts';
import { shortestPeriod } from '../../updates/polling.ts';
import { fingerprintOf } from '../../updates/root.ts';
import { pinsOf, type Settings } from '../../updates/settings.ts';
import { policyFiles } from '../deploy/files.ts';
import { nextSteps, withRosterKey } from '../deploy/next-steps.ts';
import { builtExtensionId, type Target, targets } from '../deploy/target.ts';
import { checkedSettings, inlinePack, rosterKeyIn } from '../deploy/values.ts';
import { write } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { Misuse } from '../outcome.ts';
import { look } from '../publish/look.ts';
import { command, type Surroundings } from './command.ts';
import { collected, collectedAddresses, httpsAddress, shortName, wholeNumber } from './given.ts';

interface Options {
  for: Target;
  org?: string;
  orgName?: string;
  url?: string[];
  inline?: string;
  key?: string[];
  threshold: number;
  ring?: Ring;
  pollMinutes?: number;
  minVersion?: number;
  cap?: SeverityCap;
  contactName?: string;
  contactUrl?: string;
  mustCheck?: string[];
  schoolOwned?: true;
  lockSchool?: true;
  telemetry?: 'off' | 'counts';
  disclosureAccepted?: true;
  rosterKey?: string;
  extensionId: string;
  installUrl?: string;
  xpiUrl?: string;
  out: string;
  json?: boolean;
}

export const deploy = ({ end }: Surroundings) =>
  command('deploy', 'write ready policy files for the tool that manages your browsers')
    .addOption(
      new Option('--for <tool>', 'which tool or browser').choices(targets).makeOptionMandatory(),
    )
    .option('--org <id>', 'the school or trust, as in its packs', shortName)
    .option('--org-name <name>', 'what staff call it')
    .option(
      '--url <address>',
      'https address of the channel or pack (may be repeated, in order)',
      collectedAddresses,
    )
    .option('--inline <file>', 'a signed pack to hand over within the policy itself')
    .option('--key <file>', 'public key that browsers trust (may be repeated)', collected)
    .option('--threshold <number>', 'how many of the keys must sign', wholeNumber(1, 20), 1)
    .addOption(new Option('--ring <ring>', 'when these browsers get new packs').choices(rings))
    .option('--poll-minutes <number>', 'how often to look', wholeNumber(shortestPeriod, 1440))
    .option('--min-version <number>', 'refuse older packs', wholeNumber(1, 1_000_000_000))
    .addOption(new Option('--cap <severity>', 'the most any rule may do').choices(severityCaps))
    .option('--contact-name <name>', 'whom staff can ask')
    .option('--contact-url <address>', 'their page', httpsAddress)
    .option(
      '--must-check <item>',
      'checklist item everybody must check (may be repeated)',
      collected,
    )
    .option('--school-owned', 'these devices belong to the school')
    .option('--lock-school', 'staff cannot choose another school’s rules')
    .addOption(
      new Option('--telemetry <kind>', 'whether choices are counted for the person alone').choices([
        'off',
        'counts',
      ]),
    )
    .option('--disclosure-accepted', 'staff were told what the extension sees (Firefox only)')
    .option('--roster-key <file>', 'the key of the roster, made by "roster"')
    .option(
      '--extension-id <id>',
      'the id in Chrome and Edge, where a store gave another',
      extensionId,
      builtExtensionId,
    )
    .option(
      '--install-url <address>',
      'the update manifest for Chrome and Edge, where their stores have no Second Look',
      httpsAddress,
    )
    .option('--xpi-url <address>', 'the signed .xpi for Firefox', httpsAddress)
    .option('--out <folder>', 'where the files go', 'deploy')
    .addHelpText(
      'after',
      `
Example:
  second-look deploy --for gpo --org oakfield --key oakfield-2026.pub \\
    --url https://www.oakfield.example/second-look/channel.json`,
    )
    .action(async (options: Options) => {
      const settings = checkedSettings(settingsOf(options));
      await mustBeTaken(settings);
      const rosterKey = options.rosterKey && rosterKeyIn(options.rosterKey);
      const files = policyFiles(options.for, {
        values: { ...settings, ...(rosterKey && { rosterKey }) },
        extensionId: options.extensionId,
        updateUrl: options.installUrl,
        xpiUrl: options.xpiUrl,
      }).map((file) => ({ ...file, name: join(options.out, file.name) }));
      // Who reads the roster's key can test names against it.
      const mode = rosterKey ? 0o600 : 0o644;
      for (const { name, text, encoding } of files) write(name, text, mode, encoding);
      const names = files.map(({ name }) => name);
      const fingerprint = settings.rootKeys && (await fingerprintOf(pinsOf(settings)));
      const lines = [
        ...names.map((name) => `Written: ${name}`),
        ...(fingerprint ? [`Fingerprint of the keys: ${fingerprint}`] : []),
        ...cautions(settings),
        ...(rosterKey ? withRosterKey(options.for) : []),
        ...nextSteps[options.for],
      ];
      end({ ok: true, data: { files: names, fingerprint }, lines }, options.json ?? false);
    });

function settingsOf(options: Options): Settings {
  const keys = options.key?.map(publicKeyIn);
  return {
    orgId: options.org,
    orgName: options.orgName,
    packUrls: options.url,
    packInline: options.inline === undefined ? undefined : inlinePack(options.inline),
    rootKeys: keys,
    rootThreshold: keys && options.threshold,
    ring: options.ring,
    pollMinutes: options.pollMinutes,
    minPackVersion: options.minVersion,
    severityCap: options.cap,
    contactName: options.contactName,
    contactUrl: options.contactUrl,
    checklistRequired: options.mustCheck,
    schoolOwned: options.schoolOwned,
    lockUserSettings: options.lockSchool && ['school'],
    telemetry: options.telemetry,
    disclosureAccepted: options.disclosureAccepted,
  };
}

/** What works, but is seldom meant. */
function cautions(settings: Settings): string[] {
  const { orgId, rootKeys, packUrls = [], packInline, checklistRequired = [] } = settings;
  const known = new Set(basePack.checklist.map(({ id }) => id));
  const folders = packUrls.filter((url) => new URL(url).pathname.endsWith('/'));
  const foreign = checklistRequired.filter((id) => !known.has(id));
  return [
    ...(rootKeys && !orgId
      ? ['Careful: without --org browsers take whatever these keys sign, for other schools too.']
      : []),
    ...(rootKeys && packUrls.length === 0 && !packInline
      ? [
          'Careful: without --url or --inline no rules come by themselves; a signed pack has to be opened on the options page.',
        ]
      : []),
    ...folders.map((url) => `Careful: ${url} is a folder. Browsers ask for a file: channel.json?`),
    ...foreign.map((id) => `Careful: the built-in checklist has no item "${id}".`),
  ];
}

/** What comes with the policy can be tried at once. @throws Misuse with the reason browsers would give. */
async function mustBeTaken(settings: Settings): Promise<void> {
  if (settings.packInline === undefined) return;
  const { refused } = await look(settings, project.version);
  if (refused)
    throw new Misuse(
      `Browsers would refuse the pack: ${refused.reason} ${refused.detail.join('; ')}`.trim(),
    );
}

function extensionId(text: string): string {
  if (/^[a-p]{32}$/.test(text)) return text;
  throw new InvalidArgumentError('It should be 32 letters from a to p, as on chrome://extensions.');
}
