import { Command } from 'commander';
import project from '../../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import type { Surroundings } from './commands/command.ts';
import { deploy } from './commands/deploy.ts';
import { diff } from './commands/diff.ts';
import { keygen } from './commands/keygen.ts';
import { newCommand } from './commands/new.ts';
import { publish } from './commands/publish.ts';
import { rootCommand } from './commands/root.ts';
import { roster } from './commands/roster.ts';
import { schema } from './commands/schema.ts';
import { serve } from './commands/serve.ts';
import { sign } from './commands/sign.ts';
import { tryCommand } from './commands/try.ts';
import { verify } from './commands/verify.ts';

/** The admin's command line: everything between a school's wishes and its browsers. */
export function program(surroundings: Surroundings): Command {
  const root = new Command('second-look')
    .description('Make, check, sign and publish the rules of a school, and set up its browsers.')
    .addHelpText(
      'after',
      '\nExit status: 0 fine, 1 something is wrong with what was looked at, 2 the command was misused.',
    )
    .version(project.version)
    .exitOverride();
  const commands = [
    newCommand,
    check,
    tryCommand,
    diff,
    schema,
    keygen,
    rootCommand,
    sign,
    publish,
    verify,
    serve,
    deploy,
    roster,
  ];
  const { print, complain } = surroundings.terminal;
  const output = { writeOut: byLine(print), writeErr: byLine(complain) };
  for (const make of commands) root.addCommand(make(surroundings).configureOutput(output));
  return root.configureOutput(output);
}

const byLine = (say: (line: string) => void) => (text: string) => say(text.trimEnd());
