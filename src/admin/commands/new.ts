import { join } from 'node:path';
import { readPack } from '../../policy/read.ts';
import { asJson, mustBeNew, write } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { idOf, newPack, type SchoolFacts } from '../pack/new-pack.ts';
import { command, type Surroundings } from './command.ts';
import { collected, httpsAddress, shortName } from './given.ts';

interface Options extends Partial<Omit<SchoolFacts, 'name' | 'orgId' | 'layer'>> {
  name?: string;
  trust?: true;
  org?: string;
  alias?: string[];
  domain?: string[];
  out?: string;
  json?: boolean;
}

export const newCommand = ({ terminal, end, today }: Surroundings) =>
  command('new', 'begin the pack of a school; asks for its name where no option gives it')
    .option('--name <name>', 'the school’s name')
    .option('--trust', 'of a trust: its rules lie under those of its schools')
    .option('--id <id>', 'what the pack is called (default: made of the name)', shortName)
    .option('--org <id>', 'the school or trust as browsers are set up for it', shortName)
    .option('--alias <name>', 'another name people use (may be repeated)', collected)
    .option('--domain <host>', 'the school’s web address (may be repeated)', collected)
    .option('--facebook <page>', 'its own Facebook page (may be repeated)', collected)
    .option('--twitter <handle>', 'its own X handle (may be repeated)', collected)
    .option('--linkedin <page>', 'its own LinkedIn page (may be repeated)', collected)
    .option('--dsl <name>', 'the designated safeguarding lead')
    .option('--policy-url <address>', 'where the policy document lies', httpsAddress)
    .option('--out <file>', 'the file to write (default: <id>.json)')
    .action(async (options: Options) => {
      const name = (options.name ?? (await terminal.ask('What is the school called? '))).trim();
      if (!name) throw new Misuse('A pack needs the school’s name. Nothing was written.');
      const id = options.id ?? idOf(name);
      if (!id) throw new Misuse(`No short name can be made of "${name}": give one with --id.`);
      const file = options.out ?? join('.', `${id}.json`);
      mustBeNew(file);
      const pack = newPack(
        {
          ...(options.name === undefined
            ? await asked(terminal.ask, options.org)
            : { ...none, orgId: options.org }),
          ...definedOnly(options),
          id,
          name,
          layer: options.trust && 'trust',
          domains: options.domain ?? [],
        },
        today,
      );
      const read = readPack(pack);
      if ('problems' in read) throw new Misuse(read.problems.join('\n'));
      write(file, asJson(pack));
      const lines = [
        `Written: ${file}`,
        ...(pack.school?.aliases?.length
          ? []
          : ['It knows the school by its whole name alone: add what people say to "aliases".']),
        `Next: second-look check ${file}`,
      ];
      end({ ok: true, data: { file, pack }, lines }, options.json ?? false);
    });

const none = { aliases: [], facebook: [], twitter: [], linkedin: [] };

async function asked(ask: (question: string) => Promise<string>, org: string | undefined) {
  const some = async (question: string) =>
    (await ask(`${question} (several with commas; empty for none) `))
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  return {
    aliases: await some('What else do people call it?'),
    facebook: await some('Its Facebook page?'),
    twitter: await some('Its X handle?'),
    linkedin: await some('Its LinkedIn page?'),
    orgId: org ?? (await ask('Its short name in the settings of browsers, such as oakfield? ')),
  };
}

function definedOnly({ alias, facebook, twitter, linkedin, dsl, policyUrl }: Options) {
  return {
    ...(alias && { aliases: alias }),
    ...(facebook && { facebook }),
    ...(twitter && { twitter }),
    ...(linkedin && { linkedin }),
    ...(dsl !== undefined && { dsl }),
    ...(policyUrl !== undefined && { policyUrl }),
  };
}
