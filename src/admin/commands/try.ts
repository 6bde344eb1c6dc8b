import { Option } from 'commander';
import type { Example } from '../../policy/pack.ts';
import { accountRoles, audiences, platforms, surfaces } from '../../policy/vocabulary.ts';
import { examinerOf } from '../pack/examiner.ts';
import { layersOf } from '../pack/layers.ts';
import { collected, command, type Surroundings } from './command.ts';

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
      const findings = examinerOf(layersOf(pack))(draft);
      const lines = findings.flatMap(({ severity, clause, rule, spans, what, why, instead }) => {
        const words = spans.map(({ start, end: stop }) => `"${text.slice(start, stop)}"`);
        return [
          `${severity}  ${clause}  ${words.join(', ') || '(the whole draft)'}  [${rule}]`,
          `  ${what}`,
          `  Why: ${why}`,
          `  Instead: ${instead}`,
        ];
      });
      end({ ok: true, data: findings, lines: lines.length ? lines : ['Nothing to say.'] }, json);
    });
