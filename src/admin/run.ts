import { type Command, CommanderError } from 'commander';
import { Misuse, type Outcome } from './outcome.ts';
import type { Terminal } from './terminal.ts';

const exitStatus = { fine: 0, wrong: 1, misused: 2 } as const;

/** Runs one command line and says what came of it. Never throws. @returns the exit status. */
export async function runProgram(
  makeProgram: (end: (outcome: Outcome, json: boolean) => void, terminal: Terminal) => Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let status: number = exitStatus.fine;
  const end = ({ ok, data, lines }: Outcome, json: boolean) => {
    if (json) terminal.print(JSON.stringify(data, null, 2));
    else for (const line of lines) terminal.print(line);
    if (!ok) status = exitStatus.wrong;
  };
  try {
    await makeProgram(end, terminal).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    // Commander has printed its own, and help is no error.
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitStatus.fine : exitStatus.misused;
    const problem = error instanceof Error ? error.message : String(error);
    terminal.complain(problem);
    if (args.includes('--json')) terminal.print(JSON.stringify({ ok: false, problem }, null, 2));
    return error instanceof Misuse ? exitStatus.misused : exitStatus.wrong;
  }
}
