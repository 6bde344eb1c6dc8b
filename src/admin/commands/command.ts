import { Command } from 'commander';
import type { Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** What every command is given: whom to ask, and where its outcome goes. */
export interface Surroundings {
  terminal: Terminal;
  end(outcome: Outcome, json: boolean): void;
  /** `2026-11-22`. */
  today: string;
}

/** A command with the options that all of them have. */
export function command(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .option('--json', 'print JSON for programs instead of text for people')
    .showHelpAfterError('(add --help for what it takes)')
    .exitOverride();
}
