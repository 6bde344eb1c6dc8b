import { Option } from 'commander';
import type { Finding } from '../../examine/finding.ts';
import { eachSaidOnce } from '../../examine/repeats.ts';
import type { Example } from '../../policy/pack.ts';
import { accountRoles, audiences, platforms, surfaces } from '../../policy/vocabulary.ts';
import { examinerOf } from '../pack/examiner.ts';
import { layersOf } from '../pack/layers.ts';
import { command, type Surroundings } from './command.ts';
import { collected } from './given.ts';

interface Options extends Pick<Example, 'platform' | 'surface' | 'role' | 'audience'> {
  pack?: string[];
  json?: boolean;
}

const choice = <T extends string>(flags: string, about: string, from: readonly T[], usual: T) =>
  new Option(flags, about).choices(from).default(usual);

export const tryCommand = ({ end }: Surroundings) =>
  command('try', 'show what staff would be told about a draft')
    .argument('<text>', 'the draft, in quotation marks')
    .option(
      '--pack <file>',
      'a pack over the built-in rules (may be repeated, weakest first)',
      collected,
    )
    .addOption(choice('--platform <site>', 'where it is written', platforms, 'facebook'))
    .addOption(choice('--surface <kind>', 'what it is', surfaces, 'post'))
    .addOption(choice('--role <role>', 'whose account', accountRoles, 'personal'))
    .addOption(choice('--audience <who>', 'who will see it', audiences, 'friends'))
    .action((text: string, { pack = [], json = false, ...how }: Options) => {
      const draft = { text, ...how, mentions: [], tags: [] };
      const findings = eachSaidOnce(examinerOf(layersOf(pack))(draft));
      const lines = findings.length > 0 ? tableOf(findings, text) : ['Nothing to say.'];
      end({ ok: true, data: findings, lines }, json);
    });

/** A row for each finding, most serious first; what it says stands last, where its length does no harm. */
function tableOf(findings: readonly Finding[], text: string): string[] {
  const rows = findings.map(({ severity, clause, rule, spans, what, instead }) => {
    const words = spans.map(({ start, end }) => `"${text.slice(start, end)}"`).join(', ');
    return [severity, clause, words || '(the whole draft)', rule, `${what} ${instead}`];
  });
  const table = [['severity', 'clause', 'words', 'rule', 'what it says'], ...rows];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}
